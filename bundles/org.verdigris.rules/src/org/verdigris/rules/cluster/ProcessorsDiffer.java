package org.verdigris.rules.cluster;

import java.util.Optional;

import org.verdigris.model.estate.Host;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;

/** The same processors in all nodes of a cluster. */
final class ProcessorsDiffer extends NodesAlike {
    ProcessorsDiffer() {
        super(Rule.warning(Topic.CLUSTER, "hcl-cpu-differs"));
    }

    @Override
    Optional<Compared> compared(Host one, Host other) {
        return one.getProcessorName() == null || other.getProcessorName() == null ? Optional.empty()
                : Optional.of(new Compared(words(one), words(other)));
    }

    private static String words(Host host) {
        return host.getProcessorName().strip().replaceAll("\\s+", " ");
    }
}

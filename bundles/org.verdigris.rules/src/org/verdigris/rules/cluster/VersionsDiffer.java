package org.verdigris.rules.cluster;

import java.util.Optional;

import org.verdigris.model.estate.Host;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.HostOptions;

/** The same version of the product on all nodes of a cluster. */
final class VersionsDiffer extends NodesAlike {
    VersionsDiffer() {
        super(Rule.error(Topic.CLUSTER, "hcl-versions-differ"));
    }

    @Override
    Optional<Compared> compared(Host one, Host other) {
        Optional<String> version = HostOptions.text(one, "Version");
        Optional<String> otherVersion = HostOptions.text(other, "Version");
        if (version.isPresent() && otherVersion.isPresent()) {
            return Optional.of(new Compared(version.get(), otherVersion.get()));
        }
        return one.getProduct() == null || other.getProduct() == null ? Optional.empty()
                : Optional.of(new Compared(one.getProduct().strip(), other.getProduct().strip()));
    }
}

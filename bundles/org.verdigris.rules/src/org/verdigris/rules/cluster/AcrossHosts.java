package org.verdigris.rules.cluster;

import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** The nodes of a shared bus on one host. */
final class AcrossHosts extends Checker<VirtualMachine> {
    AcrossHosts() {
        super(VirtualMachine.class, Rule.error(Topic.CLUSTER, "gcl-shared-across-hosts").compares());
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        SharedBus.partners(machine).stream().filter(other -> machine.getHost() != null && other.getHost() != null
                && other.getHost() != machine.getHost()).findFirst()
                .ifPresent(other -> report.says(machine.getName(), machine.getHost().getName(), other.getName(),
                        other.getHost().getName()));
    }
}

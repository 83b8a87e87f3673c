package org.verdigris.rules.cluster;

import java.util.List;

import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** The nodes of a cluster on several hosts. */
final class OneHost extends Checker<VirtualMachine> {
    OneHost() {
        super(VirtualMachine.class, Rule.warning(Topic.CLUSTER, "gcl-same-host-only").compares());
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        List<VirtualMachine> partners = SharedBus.partners(machine);
        if (!partners.isEmpty() && machine.getHost() != null
                && partners.stream().allMatch(other -> other.getHost() == machine.getHost())) {
            report.says(machine.getName(), machine.getHost().getName());
        }
    }
}

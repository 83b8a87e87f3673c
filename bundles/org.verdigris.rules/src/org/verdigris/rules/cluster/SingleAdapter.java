package org.verdigris.rules.cluster;

import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Report;
import org.verdigris.rules.Role;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** Two adapters for a node. */
final class SingleAdapter extends Checker<VirtualMachine> {
    SingleAdapter() {
        super(VirtualMachine.class, Rule.advice(Topic.CLUSTER, "gcl-single-nic")
                .prefers(Preference.of("adapters", 2, Preference.Unit.COUNT)));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        boolean node = !SharedBus.disks(machine).isEmpty() || sight.roles(machine).contains(Role.CLUSTER_NODE);
        int count = machine.getNetworkAdapters().size();
        if (node && count < sight.number(rule(), "adapters")) {
            report.says(machine.getName(), count);
        }
    }
}

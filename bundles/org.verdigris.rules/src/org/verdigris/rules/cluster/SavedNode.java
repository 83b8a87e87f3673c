package org.verdigris.rules.cluster;

import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Role;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** No saved state of a node. */
final class SavedNode extends Checker<VirtualMachine> {
    SavedNode() {
        super(VirtualMachine.class, Rule.warning(Topic.CLUSTER, "gcl-nodes-saved"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        boolean node = !SharedBus.disks(machine).isEmpty() || sight.roles(machine).contains(Role.CLUSTER_NODE);
        if (node && machine.getSavedState() != null && machine.getSavedState().getResolved() != null) {
            report.says(machine.getName());
        }
    }
}

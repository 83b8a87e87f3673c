package org.verdigris.rules.cluster;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** No undo disks where a disk is shared. */
final class UndoOnShared extends Checker<VirtualMachine> {
    UndoOnShared() {
        super(VirtualMachine.class, Rule.error(Topic.CLUSTER, "gcl-undo-on-shared"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        if (!SharedBus.disks(machine).isEmpty() && machine.getUndo() != null
                && Boolean.TRUE.equals(machine.getUndo().getEnabled())) {
            report.at(machine.getUndo(), EstatePackage.Literals.UNDO_SETTINGS__ENABLED).put("false")
                    .says(machine.getName());
        }
    }
}

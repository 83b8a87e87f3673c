package org.verdigris.rules.backup;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.UndoSettings;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Role;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** Undo disks that a backup by saved state can live with. */
final class DiscardedController extends Checker<VirtualMachine> {
    DiscardedController() {
        super(VirtualMachine.class, Rule.error(Topic.BACKUP, "backup-undo-discard"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        UndoSettings undo = machine.getUndo();
        boolean discards = undo != null && Boolean.TRUE.equals(undo.getEnabled()) && undo.getDefaultAction() != null
                && undo.getDefaultAction() == 0;
        if (discards && !sight.isProduction(machine) && !sight.roles(machine).contains(Role.CLUSTER_NODE)) {
            report.at(undo, EstatePackage.Literals.UNDO_SETTINGS__DEFAULT_ACTION).put("1").says(machine.getName());
        }
    }
}

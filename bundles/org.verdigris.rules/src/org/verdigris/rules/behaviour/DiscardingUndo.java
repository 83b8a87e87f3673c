package org.verdigris.rules.behaviour;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.UndoSettings;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Role;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** Undo disks that let the machine be saved. */
final class DiscardingUndo extends Checker<VirtualMachine> {
    private static final long DISCARD = 0;

    DiscardingUndo() {
        super(VirtualMachine.class, Rule.error(Topic.MACHINE, "vm-undo-discard-and-save"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        UndoSettings undo = machine.getUndo();
        boolean discards = undo != null && Boolean.TRUE.equals(undo.getEnabled()) && undo.getDefaultAction() != null
                && undo.getDefaultAction() == DISCARD;
        if (discards && (sight.isProduction(machine) || sight.roles(machine).contains(Role.CLUSTER_NODE))) {
            report.at(undo, EstatePackage.Literals.UNDO_SETTINGS__DEFAULT_ACTION).put("1").says(machine.getName());
        }
    }
}

package org.verdigris.rules.behaviour;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Profile;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** No undo disks for machines that people depend on. */
final class UndoOn extends Checker<VirtualMachine> {
    UndoOn() {
        super(VirtualMachine.class, Rule.warning(Topic.MACHINE, "vm-undo-on").only(Profile.PRODUCTION));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        if (machine.getUndo() != null && Boolean.TRUE.equals(machine.getUndo().getEnabled())
                && sight.isProduction(machine)) {
            report.at(machine.getUndo(), EstatePackage.Literals.UNDO_SETTINGS__ENABLED).says(machine.getName());
        }
    }
}

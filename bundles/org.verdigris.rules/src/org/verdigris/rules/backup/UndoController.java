package org.verdigris.rules.backup;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Role;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** No undo disks of a domain controller. */
final class UndoController extends Checker<VirtualMachine> {
    UndoController() {
        super(VirtualMachine.class, Rule.error(Topic.BACKUP, "backup-dc-undo"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        boolean controller = sight.roles(machine).contains(Role.DOMAIN_CONTROLLER);
        if (!controller) {
            Need.guest(machine).ifPresent(report::needs);
            return;
        }

        if (machine.getUndo() != null && Boolean.TRUE.equals(machine.getUndo().getEnabled())) {
            report.at(machine.getUndo(), EstatePackage.Literals.UNDO_SETTINGS__ENABLED).says(machine.getName());
        }
    }
}

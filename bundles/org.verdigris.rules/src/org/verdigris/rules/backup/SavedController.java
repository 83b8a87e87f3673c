package org.verdigris.rules.backup;

import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Role;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** No saved state of a domain controller. */
final class SavedController extends Checker<VirtualMachine> {
    SavedController() {
        super(VirtualMachine.class, Rule.error(Topic.BACKUP, "backup-dc-savedstate"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        boolean controller = sight.roles(machine).contains(Role.DOMAIN_CONTROLLER);
        if (!controller) {
            Need.guest(machine).ifPresent(report::needs);
            return;
        }

        if (machine.getSavedState() != null && machine.getSavedState().getResolved() != null) {
            report.says(machine.getName());
        }
    }
}

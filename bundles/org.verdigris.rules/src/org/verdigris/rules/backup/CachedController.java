package org.verdigris.rules.backup;

import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Fix;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Role;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Guests;
import org.verdigris.rules.sight.Place;
import org.verdigris.rules.sight.Sight;

/** The directory on SCSI. */
final class CachedController extends Checker<VirtualMachine> {
    CachedController() {
        super(VirtualMachine.class, Rule.warning(Topic.BACKUP, "backup-dc-write-cache"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        boolean controller = sight.roles(machine).contains(Role.DOMAIN_CONTROLLER);
        if (!controller) {
            Need.guest(machine).ifPresent(report::needs);
            return;
        }

        Guests.bootPlace(machine).filter(Place::ide)
                .ifPresent(place -> report.draft().by(Fix.Kind.MOVE_BOOT_DISK, machine)
                        .says(machine.getName(), place.words()));
    }
}

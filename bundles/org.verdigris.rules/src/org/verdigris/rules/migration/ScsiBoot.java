package org.verdigris.rules.migration;

import java.util.Optional;

import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Fix;
import org.verdigris.rules.Need;
import org.verdigris.rules.Profile;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Guests;
import org.verdigris.rules.sight.Place;
import org.verdigris.rules.sight.Sight;

/** A boot disk on IDE on the way. */
final class ScsiBoot extends Checker<VirtualMachine> {
    ScsiBoot() {
        super(VirtualMachine.class, Rule.error(Topic.MIGRATION, "mig-scsi-boot-to-hyperv").only(Profile.MIGRATION));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        Optional<Place> boot = Guests.bootPlace(machine);
        if (boot.isEmpty()) {
            Need.guest(machine).ifPresent(report::needs);
        }
        boot.filter(place -> !place.ide()).ifPresent(place -> report.draft().by(Fix.Kind.MOVE_BOOT_DISK, machine)
                .says(machine.getName(), place.words()));
    }
}

package org.verdigris.rules.machine;

import java.util.Optional;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.GuestSystem;
import org.verdigris.model.estate.Integration;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Fix;
import org.verdigris.rules.Need;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Profile;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Guests;
import org.verdigris.rules.sight.Place;
import org.verdigris.rules.sight.Product;
import org.verdigris.rules.sight.Sight;

/** Hard disks on SCSI where the guest has the driver. */
final class DiskOnIde extends Checker<VirtualMachine> {
    DiskOnIde() {
        super(VirtualMachine.class, Rule.advice(Topic.MACHINE, "vm-disk-on-ide").only(Profile.PRODUCTION, Profile.LAB)
                .prefers(Preference.onOff("on", true)));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        if (!sight.isOn(rule(), "on") || Product.of(machine) == Product.VIRTUAL_PC) {
            return;
        }
        Optional<Boolean> additions = additions(machine);
        if (additions.isEmpty()) {
            report.needs(Need.GUEST);
        } else if (additions.get()) {
            Place.hardDisks(machine).stream().filter(Place::ide).findFirst().ifPresent(place -> report.draft()
                    .by(Fix.Kind.MOVE_BOOT_DISK, machine)
                    .says(place.words(), place.disk().map(DiskImage::getName).orElse("?")));
        }
    }

    private static Optional<Boolean> additions(VirtualMachine machine) {
        return Guests.windows(machine).map(GuestSystem::getAdditions)
                .or(() -> Optional.ofNullable(machine.getIntegration()).map(Integration::getAdditions)
                        .filter(version -> !version.isBlank()).map(version -> true));
    }
}

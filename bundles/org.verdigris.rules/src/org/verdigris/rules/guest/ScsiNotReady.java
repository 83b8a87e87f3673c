package org.verdigris.rules.guest;

import java.util.Optional;

import org.verdigris.model.estate.DriverState;
import org.verdigris.model.estate.GuestControlSet;
import org.verdigris.model.estate.GuestSystem;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Fix;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Guests;
import org.verdigris.rules.sight.Sight;

/** A driver that starts with Windows where the disk is on SCSI. */
final class ScsiNotReady extends WindowsChecker {
    ScsiNotReady() {
        super(Rule.error(Topic.GUEST, "guest-scsi-not-ready"));
    }

    @Override
    void check(VirtualMachine machine, GuestSystem windows, Sight sight, Report report) {
        boolean scsi = Guests.bootPlace(machine).filter(place -> !place.ide()).isPresent();
        Optional<DriverState> state = Guests.controlSet(windows).map(GuestControlSet::getScsi);
        if (scsi && state.isEmpty()) {
            report.needs(Need.GUEST);
        } else if (scsi
                && (state.get() == DriverState.NEEDS_REGISTRY || state.get() == DriverState.NEEDS_DRIVER_FILE)) {
            report.draft().by(Fix.Kind.MOVE_BOOT_DISK, machine).says(machine.getName());
        }
    }
}

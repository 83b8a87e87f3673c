package org.verdigris.rules.guest;

import org.verdigris.model.estate.DriverState;
import org.verdigris.model.estate.GuestControlSet;
import org.verdigris.model.estate.GuestSystem;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Guests;
import org.verdigris.rules.sight.Sight;

/** The fast driver where the disk is on SCSI. */
final class SlowDriver extends WindowsChecker {
    SlowDriver() {
        super(Rule.warning(Topic.GUEST, "guest-scsi-slow-driver"));
    }

    @Override
    void check(VirtualMachine machine, GuestSystem windows, Sight sight, Report report) {
        boolean scsi = Guests.bootPlace(machine).filter(place -> !place.ide()).isPresent();
        if (scsi && Guests.controlSet(windows).map(GuestControlSet::getScsi).filter(DriverState.READY_SLOW::equals)
                .isPresent()) {
            report.says(machine.getName());
        }
    }
}

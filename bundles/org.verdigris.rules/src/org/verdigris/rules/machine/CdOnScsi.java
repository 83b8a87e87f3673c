package org.verdigris.rules.machine;

import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Place;
import org.verdigris.rules.sight.Sight;

/** Drives for CDs on IDE. */
final class CdOnScsi extends Checker<VirtualMachine> {
    CdOnScsi() {
        super(VirtualMachine.class, Rule.error(Topic.MACHINE, "vm-dvd-on-scsi"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        Place.of(machine).stream().filter(place -> !place.ide() && !place.isHardDisk())
                .forEach(place -> report.says(place.words()));
    }
}

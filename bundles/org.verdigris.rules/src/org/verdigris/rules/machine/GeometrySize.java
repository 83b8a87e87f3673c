package org.verdigris.rules.machine;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Amount;
import org.verdigris.rules.sight.Place;
import org.verdigris.rules.sight.Sight;

/** Disks on IDE of which the guest sees all. */
final class GeometrySize extends Checker<VirtualMachine> {
    private static final int SECTOR = 512;

    GeometrySize() {
        super(VirtualMachine.class, Rule.advice(Topic.MACHINE, "vm-chs-size-visible"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        for (Place place : Place.hardDisks(machine)) {
            if (!place.ide() || place.disk().isEmpty() || place.disk().get().getCylinders() == null
                    || place.disk().get().getCapacity() == null) {
                continue;
            }
            DiskImage disk = place.disk().get();
            long visible = (long) disk.getCylinders() * disk.getHeads() * disk.getSectorsPerTrack() * SECTOR;
            // less than a cylinder is lost in every geometry
            if (disk.getCapacity() - visible >= (long) disk.getHeads() * disk.getSectorsPerTrack() * SECTOR) {
                report.says(disk.getName(), Amount.of(disk.getCapacity() - visible), place.words());
            }
        }
    }
}

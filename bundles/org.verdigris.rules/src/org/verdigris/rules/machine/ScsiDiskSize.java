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

/** Disks on SCSI no larger than the format allows. */
final class ScsiDiskSize extends Checker<VirtualMachine> {
    /** MB */
    private static final long MOST = 2_088_960;

    ScsiDiskSize() {
        super(VirtualMachine.class, Rule.error(Topic.MACHINE, "vm-scsi-disk-too-large"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        for (Place place : Place.hardDisks(machine)) {
            if (!place.ide()
                    && place.disk().map(DiskImage::getCapacity).filter(size -> size > MOST << 20).isPresent()) {
                report.says(place.disk().get().getName(), Amount.of(place.disk().get().getCapacity()), place.words(),
                        MOST);
            }
        }
    }
}

package org.verdigris.rules.disk;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Amount;
import org.verdigris.rules.sight.Sight;

/** Disks as large as the product makes them. */
final class SmallDisk extends Checker<DiskImage> {
    private static final long LEAST = 3L << 20;

    SmallDisk() {
        super(DiskImage.class, Rule.error(Topic.DISK, "vhd-too-small"));
    }

    @Override
    protected void check(DiskImage disk, Sight sight, Report report) {
        if (disk.getCapacity() != null && disk.getCapacity() < LEAST) {
            report.says(disk.getName(), Amount.of(disk.getCapacity()));
        }
    }
}

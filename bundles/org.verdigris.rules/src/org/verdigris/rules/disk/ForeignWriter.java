package org.verdigris.rules.disk;

import java.util.Set;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Amount;
import org.verdigris.rules.sight.Sight;

/** Disks whose geometry covers their size, whoever wrote them. */
final class ForeignWriter extends Checker<DiskImage> {
    private static final Set<String> OURS = Set.of("vs", "vpc", "win");
    private static final int SECTOR = 512;
    private static final int MOST_CYLINDERS = 65_535;

    ForeignWriter() {
        super(DiskImage.class, Rule.advice(Topic.DISK, "vhd-foreign-writer"));
    }

    @Override
    protected void check(DiskImage disk, Sight sight, Report report) {
        if (disk.getCreator() == null || disk.getCylinders() == null || disk.getCapacity() == null
                || OURS.contains(disk.getCreator().strip())) {
            return;
        }
        long visible = (long) disk.getCylinders() * disk.getHeads() * disk.getSectorsPerTrack() * SECTOR;
        boolean largest = disk.getCylinders() == MOST_CYLINDERS;
        if (visible != disk.getCapacity() && !largest) {
            report.says(disk.getName(), disk.getCreator().strip(), Amount.of(Math.abs(disk.getCapacity() - visible)));
        }
    }
}

package org.verdigris.rules.disk;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Belonging;
import org.verdigris.rules.sight.Sight;

/** Disks that their machines may write. */
final class ReadOnlyDisk extends Checker<DiskImage> {
    ReadOnlyDisk() {
        super(DiskImage.class, Rule.error(Topic.DISK, "vhd-read-only"));
    }

    @Override
    protected void check(DiskImage disk, Sight sight, Report report) {
        if (disk.getDrives().isEmpty() || !disk.getChildren().isEmpty() || disk.getUnreadable() != null) {
            return;
        }
        if (disk.getReadOnly() == null) {
            report.needs(Need.FILE);
        } else if (disk.getReadOnly()) {
            report.says(disk.getName(), Belonging.machines(disk).getFirst().getName());
        }
    }
}

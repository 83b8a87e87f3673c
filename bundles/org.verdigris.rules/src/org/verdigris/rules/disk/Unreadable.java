package org.verdigris.rules.disk;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** Files that are disks. */
final class Unreadable extends Checker<DiskImage> {
    Unreadable() {
        super(DiskImage.class, Rule.error(Topic.DISK, "vhd-unreadable"));
    }

    @Override
    protected void check(DiskImage disk, Sight sight, Report report) {
        if (disk.getUnreadable() != null) {
            report.draft().quotes(disk.getUnreadable(), texts().resolution());
        }
    }
}

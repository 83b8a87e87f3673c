package org.verdigris.rules.disk;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** Disks that belong to no saved state. */
final class SavedStateMark extends Checker<DiskImage> {
    SavedStateMark() {
        super(DiskImage.class, Rule.warning(Topic.DISK, "vhd-savedstate-flag"));
    }

    @Override
    protected void check(DiskImage disk, Sight sight, Report report) {
        if (Boolean.TRUE.equals(disk.getInSavedState())) {
            report.says(disk.getName());
        }
    }
}

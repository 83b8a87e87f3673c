package org.verdigris.rules.disk;

import java.time.Duration;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** Disks made in the past. */
final class Future extends Checker<DiskImage> {
    Future() {
        super(DiskImage.class, Rule.advice(Topic.DISK, "vhd-timestamp-future"));
    }

    @Override
    protected void check(DiskImage disk, Sight sight, Report report) {
        if (disk.getCreated() != null && disk.getCreated().isAfter(sight.now().plus(Duration.ofDays(1)))) {
            report.says(disk.getName(), disk.getCreated());
        }
    }
}

package org.verdigris.rules.chain;

import java.time.Duration;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** A parent that has not been written since. */
final class ParentModified extends Checker<DiskImage> {
    /** Before the year 2000 there were no such disks: no time was remembered. */
    private static final long EPOCH = 946_684_800;
    private static final long HOUR = 3600;

    ParentModified() {
        super(DiskImage.class, Rule.error(Topic.CHAIN, "chain-parent-modified").compares()
                .prefers(Preference.of("seconds", 3600, Preference.Unit.SECONDS)));
    }

    @Override
    protected void check(DiskImage disk, Sight sight, Report report) {
        DiskImage parent = disk.getParent();
        boolean remembered =
                parent != null && disk.getParentModified() != null && disk.getParentModified().getEpochSecond() > EPOCH;
        if (!remembered || parent.getModified() == null) {
            return;
        }
        long seconds = Math.abs(Duration.between(disk.getParentModified(), parent.getModified()).toSeconds());
        // copies between zones differ by whole hours and hold the same content
        boolean zone = seconds % HOUR <= 2 && seconds <= 14 * HOUR;
        if (seconds > sight.number(rule(), "seconds") && !zone) {
            report.says(disk.getName(), parent.getName(), disk.getParentModified(), parent.getModified());
        }
    }
}

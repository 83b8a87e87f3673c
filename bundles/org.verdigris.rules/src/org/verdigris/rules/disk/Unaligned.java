package org.verdigris.rules.disk;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** Blocks that begin at whole 4 KB. */
final class Unaligned extends Checker<DiskImage> {
    private static final String UNALIGNED = "B06";

    Unaligned() {
        super(DiskImage.class, Rule.advice(Topic.DISK, "vhd-unaligned"));
    }

    @Override
    protected void check(DiskImage disk, Sight sight, Report report) {
        if (disk.getFlaws().stream().anyMatch(flaw -> UNALIGNED.equals(flaw.getRule()))) {
            report.says(disk.getName());
        }
    }
}

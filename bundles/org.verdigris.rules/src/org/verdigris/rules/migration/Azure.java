package org.verdigris.rules.migration;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Fix;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Profile;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** Fixed disks of whole megabytes for Azure. */
final class Azure extends Checker<DiskImage> {
    private static final long MEGABYTE = 1L << 20;

    Azure() {
        super(DiskImage.class, Rule.error(Topic.MIGRATION, "mig-azure").only(Profile.MIGRATION)
                .prefers(Preference.onOff("on", false)));
    }

    @Override
    protected void check(DiskImage disk, Sight sight, Report report) {
        if (disk.getDrives().isEmpty() || disk.getCapacity() == null || !sight.isOn(rule(), "on")) {
            return;
        }
        if (disk.getType() != DiskType.FIXED || disk.getCapacity() % MEGABYTE != 0) {
            report.draft().by(Fix.Kind.CONVERT, disk, disk.getName()).says(disk.getName(), disk.getCapacity());
        }
    }
}

package org.verdigris.rules.disk;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.GuestVolume;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Fix;
import org.verdigris.rules.Need;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Amount;
import org.verdigris.rules.sight.Sight;

/** Dynamic disks that take no more space than they need. */
final class Compactable extends Checker<DiskImage> {
    private static final int WHOLE = 100;

    Compactable() {
        super(DiskImage.class, Rule.advice(Topic.DISK, "vhd-compactable")
                .prefers(Preference.of("percent", 10, Preference.Unit.PERCENT))
                .prefers(Preference.of("megabytes", 1024, Preference.Unit.MEGABYTES)));
    }

    @Override
    protected void check(DiskImage disk, Sight sight, Report report) {
        boolean grows =
                disk.getType() == DiskType.DYNAMIC && disk.getUnreadable() == null && disk.getChildren().isEmpty();
        if (!grows || disk.getAllocatedBlocks() == null || disk.getBlockSize() == null) {
            return;
        }
        if (disk.getContents() == null || disk.getContents().getUnread() != null
                || disk.getContents().getVolumes().isEmpty()) {
            report.needs(Need.GUEST);
            return;
        }
        long stored = disk.getAllocatedBlocks() * disk.getBlockSize();
        long used = 0;
        for (GuestVolume volume : disk.getContents().getVolumes()) {
            if (volume.getSize() == null || volume.getFree() == null) {
                report.needs(Need.GUEST);
                return;
            }
            used += volume.getSize() - volume.getFree();
        }
        long spare = stored - used;
        if (spare > sight.number(rule(), "megabytes") << 20
                && spare * WHOLE > stored * sight.number(rule(), "percent")) {
            report.draft().by(Fix.Kind.COMPACT, disk, disk.getName()).says(disk.getName(), Amount.of(stored),
                    Amount.of(used),
                    Amount.of(spare));
        }
    }
}

package org.verdigris.rules.disk;

import java.util.Optional;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.Volume;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Fix;
import org.verdigris.rules.Need;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Amount;
import org.verdigris.rules.sight.Sight;

/** Fixed disks that are used. */
final class EmptyFixed extends Checker<DiskImage> {
    private static final int WHOLE = 100;

    EmptyFixed() {
        super(DiskImage.class, Rule.advice(Topic.DISK, "vhd-fixed-mostly-empty")
                .prefers(Preference.of("percent", 20, Preference.Unit.PERCENT))
                .prefers(Preference.of("free", 10, Preference.Unit.PERCENT)));
    }

    @Override
    protected void check(DiskImage disk, Sight sight, Report report) {
        if (disk.getType() != DiskType.FIXED || disk.getCapacity() == null || disk.getUnreadable() != null) {
            return;
        }
        Optional<Volume> volume = sight.volume(disk.getPath());
        if (volume.isEmpty() || volume.get().getFree() == null || volume.get().getCapacity() == null) {
            report.needs(Need.VOLUMES);
            return;
        }
        if (disk.getContents() == null || disk.getContents().getVolumes().isEmpty()
                || disk.getContents().getVolumes().stream()
                        .anyMatch(each -> each.getSize() == null || each.getFree() == null)) {
            report.needs(Need.GUEST);
            return;
        }
        long used = disk.getContents().getVolumes().stream().mapToLong(each -> each.getSize() - each.getFree()).sum();
        boolean tight = volume.get().getFree() * WHOLE < volume.get().getCapacity() * sight.number(rule(), "free");
        if (tight && used * WHOLE < disk.getCapacity() * sight.number(rule(), "percent")) {
            report.draft().by(Fix.Kind.CONVERT, disk, disk.getName()).says(disk.getName(),
                    Amount.of(disk.getCapacity()),
                    Amount.of(used), volume.get().getName());
        }
    }
}

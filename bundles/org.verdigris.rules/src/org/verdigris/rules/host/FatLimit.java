package org.verdigris.rules.host;

import java.util.Locale;
import java.util.Optional;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.Volume;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Amount;
import org.verdigris.rules.sight.Sight;

/** Room to grow for images on FAT. */
final class FatLimit extends Checker<DiskImage> {
    private static final long FAT32 = (4L << 30) - 1;
    private static final long FAT16 = 2L << 30;

    FatLimit() {
        super(DiskImage.class, Rule.error(Topic.HOST, "host-fat-limit-growth"));
    }

    @Override
    protected void check(DiskImage disk, Sight sight, Report report) {
        Optional<Volume> volume = sight.volume(disk.getPath());
        if (volume.isEmpty() || volume.get().getFileSystem() == null) {
            report.needs(Need.VOLUMES);
            return;
        }
        String fileSystem = volume.get().getFileSystem().strip().toUpperCase(Locale.ROOT);
        long limit = fileSystem.equals("FAT32") ? FAT32 : fileSystem.startsWith("FAT") ? FAT16 : Long.MAX_VALUE;
        if (disk.getCapacity() != null && disk.getType() != DiskType.FIXED && disk.getCapacity() > limit) {
            report.says(disk.getName(), Amount.of(disk.getCapacity()), fileSystem, Amount.of(limit));
        }
    }
}

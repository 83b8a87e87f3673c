package org.verdigris.rules.host;

import java.util.Optional;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Volume;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** Images on NTFS. */
final class NotNtfs extends Checker<DiskImage> {
    NotNtfs() {
        super(DiskImage.class, Rule.warning(Topic.HOST, "host-volume-not-ntfs"));
    }

    @Override
    protected void check(DiskImage disk, Sight sight, Report report) {
        Optional<Volume> volume = sight.volume(disk.getPath());
        if (volume.isEmpty() || volume.get().getFileSystem() == null) {
            report.needs(Need.VOLUMES);
        } else if (!volume.get().getFileSystem().strip().equalsIgnoreCase("NTFS")) {
            report.says(disk.getName(), volume.get().getName(), volume.get().getFileSystem());
        }
    }
}

package org.verdigris.rules.disk;

import java.util.Locale;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** Names that the product takes for disks. */
final class Extension extends Checker<DiskImage> {
    Extension() {
        super(DiskImage.class, Rule.warning(Topic.DISK, "vhd-extension"));
    }

    @Override
    protected void check(DiskImage disk, Sight sight, Report report) {
        String name = disk.getName() == null ? "" : disk.getName().toLowerCase(Locale.ROOT);
        if (disk.getUnreadable() == null && !name.endsWith(".vhd") && !name.endsWith(".vud")) {
            report.says(disk.getName());
        }
    }
}

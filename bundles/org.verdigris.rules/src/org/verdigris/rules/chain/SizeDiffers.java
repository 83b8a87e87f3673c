package org.verdigris.rules.chain;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Amount;
import org.verdigris.rules.sight.Sight;

/** Children as large as their parents. */
final class SizeDiffers extends Checker<DiskImage> {
    SizeDiffers() {
        super(DiskImage.class, Rule.error(Topic.CHAIN, "chain-size-differs").compares());
    }

    @Override
    protected void check(DiskImage disk, Sight sight, Report report) {
        DiskImage parent = disk.getParent();
        if (parent != null && disk.getCapacity() != null && parent.getCapacity() != null
                && !disk.getCapacity().equals(parent.getCapacity())) {
            report.says(disk.getName(), Amount.of(disk.getCapacity()), parent.getName(),
                    Amount.of(parent.getCapacity()));
        }
    }
}

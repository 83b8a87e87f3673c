package org.verdigris.rules.chain;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Amount;
import org.verdigris.rules.sight.Belonging;
import org.verdigris.rules.sight.Sight;

/** Blocks of one size in a chain. */
final class BlockSizeDiffers extends Checker<DiskImage> {
    BlockSizeDiffers() {
        super(DiskImage.class, Rule.warning(Topic.CHAIN, "chain-blocksize-differs").compares());
    }

    @Override
    protected void check(DiskImage disk, Sight sight, Report report) {
        DiskImage parent = disk.getParent();
        if (parent != null && !Belonging.isUndo(disk.getName()) && disk.getBlockSize() != null
                && parent.getBlockSize() != null
                && !disk.getBlockSize().equals(parent.getBlockSize())) {
            report.says(disk.getName(), Amount.of(disk.getBlockSize()), parent.getName(),
                    Amount.of(parent.getBlockSize()));
        }
    }
}

package org.verdigris.rules.chain;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Belonging;
import org.verdigris.rules.sight.Sight;

/** Parents that nobody can write by mistake. */
final class WritableParent extends Checker<DiskImage> {
    WritableParent() {
        super(DiskImage.class, Rule.advice(Topic.CHAIN, "chain-parent-writable").compares());
    }

    @Override
    protected void check(DiskImage disk, Sight sight, Report report) {
        // undo disks are committed into their parent, which must be writable
        long children = disk.getChildren().stream().filter(child -> !Belonging.isUndo(child.getName())).count();
        if (children == 0 || disk.getUnreadable() != null) {
            return;
        }
        if (disk.getReadOnly() == null) {
            report.needs(Need.FILE);
        } else if (!disk.getReadOnly()) {
            report.says(disk.getName(), children);
        }
    }
}

package org.verdigris.rules.chain;

import java.util.HashSet;
import java.util.Set;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Fix;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** Short chains. */
final class Depth extends Checker<DiskImage> {
    Depth() {
        super(DiskImage.class, Rule.advice(Topic.CHAIN, "chain-too-deep").compares()
                .prefers(Preference.of("levels", 3, Preference.Unit.COUNT)));
    }

    @Override
    protected void check(DiskImage disk, Sight sight, Report report) {
        if (!disk.getChildren().isEmpty() || disk.getParent() == null) {
            return;
        }
        Set<DiskImage> chain = new HashSet<>();
        for (DiskImage link = disk; link != null && chain.add(link);) {
            link = link.getParent();
        }
        long most = sight.number(rule(), "levels");
        if (chain.size() > most) {
            report.draft().by(Fix.Kind.MERGE, disk, disk.getName()).says(disk.getName(), chain.size(), most);
        }
    }
}

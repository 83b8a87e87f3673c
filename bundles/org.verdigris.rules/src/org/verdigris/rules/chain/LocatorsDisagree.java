package org.verdigris.rules.chain;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Fix;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** Locators that lead to one parent. */
final class LocatorsDisagree extends Checker<DiskImage> {
    private static final String TWO_FIT = "L09";
    private static final String NAMES_DIFFER = "L07";

    LocatorsDisagree() {
        super(DiskImage.class, Rule.warning(Topic.CHAIN, "chain-locators-disagree"));
    }

    @Override
    protected void check(DiskImage disk, Sight sight, Report report) {
        disk.getFlaws().stream().filter(flaw -> TWO_FIT.equals(flaw.getRule()) || NAMES_DIFFER.equals(flaw.getRule()))
                .findFirst()
                .ifPresent(flaw -> report.draft().by(Fix.Kind.RELINK, disk, disk.getName()).says(disk.getName(),
                        flaw.getMessage()));
    }
}

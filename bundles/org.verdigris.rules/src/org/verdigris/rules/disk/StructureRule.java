package org.verdigris.rules.disk;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.verdigris.model.estate.DiskFlaw;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Severity;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Fix;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.sight.Sight;

/** The flaws of a disk's structure that one rule is about; the reader of disks found them, one finding tells of all. */
final class StructureRule extends Checker<DiskImage> {
    private final Predicate<DiskFlaw> meant;

    StructureRule(Rule rule, Predicate<DiskFlaw> meant) {
        super(DiskImage.class, rule);
        this.meant = meant;
    }

    /** @param flaws the ids of the flaws that it is about */
    static StructureRule of(Rule rule, String... flaws) {
        Set<String> ids = Set.of(flaws);
        return new StructureRule(rule, flaw -> ids.contains(flaw.getRule()));
    }

    @Override
    protected void check(DiskImage disk, Sight sight, Report report) {
        List<DiskFlaw> found = disk.getFlaws().stream()
                .filter(flaw -> flaw.getSeverity() != Severity.ADVICE && meant.test(flaw)).toList();
        if (!found.isEmpty()) {
            report.draft().by(Fix.Kind.REPAIR, disk, disk.getName()).says(disk.getName(), found.getFirst().getRule(),
                    found.getFirst().getMessage(), found.size() - 1);
        }
    }
}

package org.verdigris.rules.disk;

import java.util.List;
import java.util.Set;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Rule;
import org.verdigris.rules.ScanChecker;
import org.verdigris.rules.Topic;

/** The checkers of this topic. */
public final class DiskCheckers {
    /** The flaws that have a rule of their own. */
    private static final Set<String> TOLD =
            Set.of("F03", "F08", "F12", "F18", "F04", "F05", "H01", "H02", "H04", "H05", "H06", "H07", "H08", "B01",
                    "B02", "B03", "F01", "F21", "F20", "F22", "F02", "B06", "F16", "L09", "L02", "L06");

    private DiskCheckers() {
    }

    public static List<Checker<?>> all() {
        return List.of(new Unreadable(),
                new SavedStateMark(),
                new SmallDisk(),
                new ReadOnlyDisk(),
                new Extension(),
                new Unaligned(),
                new Compactable(),
                new EmptyFixed(),
                new Future(),
                new ForeignWriter(),
                StructureRule.of(Rule.error(Topic.DISK, "vhd-footer-bad"), "F03", "F08", "F12", "F18"),
                StructureRule.of(Rule.warning(Topic.DISK, "vhd-footer-copies-differ"), "F04", "F05"),
                StructureRule.of(Rule.error(Topic.DISK, "vhd-header-bad"), "H01", "H02", "H04", "H05", "H06", "H07",
                        "H08"),
                StructureRule.of(Rule.error(Topic.DISK, "vhd-bat-entry-outside"), "B01", "B02"),
                StructureRule.of(Rule.error(Topic.DISK, "vhd-bat-overlap"), "B03"),
                StructureRule.of(Rule.error(Topic.DISK, "vhd-truncated"), "F01", "F21"),
                StructureRule.of(Rule.warning(Topic.DISK, "vhd-trailing-data"), "F20", "F22"),
                StructureRule.of(Rule.advice(Topic.DISK, "vhd-footer-511"), "F02"),
                new StructureRule(Rule.warning(Topic.DISK, "vhd-structure"), flaw -> !TOLD.contains(flaw.getRule())),
                new ScanChecker<>(DiskImage.class, Rule.advice(Topic.DISK, "vhd-orphan"), DiskCheckers.class,
                        "orphan-disk"),
                new ScanChecker<>(DiskImage.class, Rule.error(Topic.DISK, "vhd-id-duplicate"), DiskCheckers.class,
                        "duplicate-disk-id"));
    }
}

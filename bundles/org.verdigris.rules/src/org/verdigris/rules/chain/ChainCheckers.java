package org.verdigris.rules.chain;

import java.util.List;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Rule;
import org.verdigris.rules.ScanChecker;
import org.verdigris.rules.Topic;

/** The checkers of this topic. */
public final class ChainCheckers {
    private ChainCheckers() {
    }

    public static List<Checker<?>> all() {
        return List.of(new ParentModified(),
                new WritableParent(),
                new LocatorsDisagree(),
                new Depth(),
                new SizeDiffers(),
                new BlockSizeDiffers(),
                new OtherVolume(),
                new ScanChecker<>(DiskImage.class, Rule.error(Topic.CHAIN, "chain-parent-missing"), ChainCheckers.class,
                        "missing-parent"),
                new ScanChecker<>(DiskImage.class, Rule.error(Topic.CHAIN, "chain-parent-id"), ChainCheckers.class,
                        "parent-mismatch"),
                new ScanChecker<>(DiskImage.class, Rule.warning(Topic.CHAIN, "chain-parent-ambiguous"),
                        ChainCheckers.class, "parent-ambiguous"),
                new ScanChecker<>(DiskImage.class, Rule.error(Topic.CHAIN, "chain-cycle"), ChainCheckers.class,
                        "chain-cycle"));
    }
}

package org.verdigris.rules.migration;

import java.util.List;

import org.verdigris.rules.Checker;

/** The checkers of this topic. */
public final class MigrationCheckers {
    private MigrationCheckers() {
    }

    public static List<Checker<?>> all() {
        return List.of(new SavedState(),
                new UndoDisks(),
                new Chain(),
                new ScsiBoot(),
                new Additions(),
                new ScsiDisks(),
                new TooLargeForIde(),
                new Extras(),
                new HostNetwork(),
                new IdeDriver(),
                new Azure());
    }
}

package org.verdigris.rules.backup;

import java.util.List;

import org.verdigris.rules.Checker;

/** The checkers of this topic. */
public final class BackupCheckers {
    private BackupCheckers() {
    }

    public static List<Checker<?>> all() {
        return List.of(new SavedController(),
                new UndoController(),
                new CachedController(),
                new DiscardedController());
    }
}

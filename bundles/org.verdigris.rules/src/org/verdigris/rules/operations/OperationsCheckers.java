package org.verdigris.rules.operations;

import java.util.List;

import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Rule;
import org.verdigris.rules.ScanChecker;
import org.verdigris.rules.Topic;

/** The checkers of this topic. */
public final class OperationsCheckers {
    private OperationsCheckers() {
    }

    public static List<Checker<?>> all() {
        return List.of(new CopiedState(),
                new OpenScreens(),
                new IdleConnections(),
                new OldVersion(),
                new ScanChecker<>(NamedElement.class, Rule.warning(Topic.OPERATIONS, "ops-folder-unreadable"),
                        OperationsCheckers.class, "unreadable-folder"),
                new ScanChecker<>(Estate.class, Rule.error(Topic.OPERATIONS, "ops-dialect-unreadable"),
                        OperationsCheckers.class, "unreadable-dialect"));
    }
}

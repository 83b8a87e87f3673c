package org.verdigris.rules.behaviour;

import java.util.List;

import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Rule;
import org.verdigris.rules.ScanChecker;
import org.verdigris.rules.Topic;

/** The checkers of this topic. */
public final class BehaviourCheckers {
    private BehaviourCheckers() {
    }

    public static List<Checker<?>> all() {
        return List.of(new UndoOn(),
                new UndoLeft(),
                new DiscardingUndo(),
                new SavedStateStale(),
                new SavedStateAge(),
                new RunAsMissing(),
                new SerialShared(),
                new NotesLength(),
                new BiosTwin(),
                new SerialNumberLength(),
                new ProcessorShares(),
                new HeartbeatValues(),
                new FormatVersion(),
                new ScanChecker<>(VirtualMachine.class, Rule.error(Topic.MACHINE, "vm-savedstate-missing"),
                        BehaviourCheckers.class, "saved-state-missing"));
    }
}

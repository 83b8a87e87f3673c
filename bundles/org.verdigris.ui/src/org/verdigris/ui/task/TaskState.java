package org.verdigris.ui.task;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

import org.verdigris.disk.operation.Undo;

/**
 * How far a task is, or what came of it.
 *
 * @param share how much of what it does now is done, 0 to 1; empty if that is not known
 * @param words what it does now; when it has ended, sentences that say what is so now
 * @param undo how what it did can be taken back
 * @param ended empty while it runs
 */
public record TaskState(Status status, OptionalDouble share, String words, Optional<Undo> undo,
        Optional<Instant> ended) {
    /** Where a task is in its life. */
    public enum Status {
        RUNNING, CANCELLING, DONE, CANCELLED, FAILED
    }

    static TaskState beginning() {
        return new TaskState(Status.RUNNING, OptionalDouble.empty(), TaskMessages.TaskJob_starting, Optional.empty(),
                Optional.empty());
    }

    static TaskState done(Ending ending) {
        return new TaskState(Status.DONE, OptionalDouble.empty(), ending.sentence(), ending.undo(),
                Optional.of(Instant.now()));
    }

    static TaskState ended(Status status, String sentence) {
        return new TaskState(status, OptionalDouble.empty(), sentence, Optional.empty(), Optional.of(Instant.now()));
    }

    TaskState at(OptionalDouble part, String doing) {
        return new TaskState(status, part, doing, undo, ended);
    }

    TaskState cancelling() {
        return new TaskState(Status.CANCELLING, share, TaskMessages.TaskRow_cancelling, undo, ended);
    }

    public boolean isEnded() {
        return ended.isPresent();
    }
}

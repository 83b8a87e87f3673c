package org.verdigris.ui.task;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/** Work on files, under way or ended. Whoever does the work tells how far it is; anybody may ask, in any thread. */
public final class Task {
    private final String title;
    private final List<Path> files;
    private final boolean reading;
    private final Instant begun = Instant.now();
    private Runnable stop = () -> {};
    private TaskState state = TaskState.beginning();

    Task(String title, Collection<Path> files, boolean reading) {
        this.title = Objects.requireNonNull(title);
        this.files = List.copyOf(files);
        this.reading = reading;
    }

    /** How the work is made to stop; to be said before it begins. */
    void stoppedBy(Runnable action) {
        stop = action;
    }

    /** What is done, in a few words with the name of the file. */
    public String title() {
        return title;
    }

    /** The files that are worked on. */
    public List<Path> files() {
        return files;
    }

    /** Whether the files are only read, so that others may read them meanwhile. */
    public boolean isReading() {
        return reading;
    }

    public Instant begun() {
        return begun;
    }

    public synchronized TaskState state() {
        return state;
    }

    /** Asks the work to stop. What the task says changes at once, the work itself ends as soon as it can. */
    public void cancel() {
        synchronized (this) {
            if (state.status() != TaskState.Status.RUNNING) {
                return;
            }
            state = state.cancelling();
        }
        stop.run();
    }

    synchronized void at(OptionalDouble share, String words) {
        if (state.status() == TaskState.Status.RUNNING) {
            state = state.at(share, words);
        }
    }

    synchronized void end(TaskState outcome) {
        state = outcome;
    }
}

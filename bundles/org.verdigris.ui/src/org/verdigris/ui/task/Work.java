package org.verdigris.ui.task;

import java.io.IOException;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;

/** What a task does, off the UI thread. */
@FunctionalInterface
public interface Work {
    /**
     * Does it and returns when it is done.
     *
     * @throws CancelledException if the progress says so; nothing was changed
     * @throws IOException if it could not be done; the message says why and what to do
     */
    Ending run(Progress progress) throws IOException;
}

package org.verdigris.disk.change;

import java.nio.file.Path;

import org.verdigris.disk.Progress;

/** Lets several threads tell one listener, one at a time. */
record SharedProgress(Progress listener) implements Progress {

    @Override
    public synchronized void at(Phase phase, Path file, long done, long total) {
        listener.at(phase, file, done, total);
    }

    @Override
    public synchronized boolean cancelled() {
        return listener.cancelled();
    }
}

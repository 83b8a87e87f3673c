package org.verdigris.disk.check;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/** Hears how far the reading of a disk is, and can end it. Called on the thread that reads. */
public interface Reading {

    /** So many of all bytes of one file, or of the content seen through it, have been read. */
    void at(Path file, long done, long total);

    /** Whether to stop reading; asked for each few megabytes. */
    boolean cancelled();

    /** Nobody listens and nobody cancels. */
    static Reading unwatched() {
        return new Reading() {

            @Override
            public void at(Path file, long done, long total) {
                // nobody listens
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }

    /** Tells how far it is. @throws CancellationException if that was far enough */
    default void step(Path file, long done, long total) {
        if (cancelled()) {
            throw new CancellationException();
        }
        at(file, done, total);
    }
}

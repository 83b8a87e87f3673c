package org.verdigris.disk;

import java.nio.file.Path;

import org.verdigris.disk.vhd.Messages;

/** Hears how far work on disks is, and can end it. Called on the thread that works. */
public interface Progress {

    /** What is done with a file. */
    enum Phase {
        READING, WRITING, VERIFYING,
        /** A disk is watched at work; what is done are seconds, not bytes. */
        WATCHING
    }

    /** So many of all bytes of one file, or of the content seen through it, are done in this phase. */
    void at(Phase phase, Path file, long done, long total);

    /** Whether the work is to end; asked for each few megabytes. */
    boolean cancelled();

    /** Tells how far the reading of a file is. @throws CancelledException if that was far enough */
    default void reading(Path file, long done, long total) throws CancelledException {
        if (cancelled()) {
            throw new CancelledException(Messages.text(Messages.Read_cancelled, file));
        }
        at(Phase.READING, file, done, total);
    }

    /** Nobody listens and nobody cancels. */
    static Progress none() {
        return new Progress() {

            @Override
            public void at(Phase phase, Path file, long done, long total) {
                // nobody listens
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }
}

package org.verdigris.guest.extract;

import java.nio.file.Path;
import java.util.Objects;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;

/** How far an extraction is, and whether it is to go on. */
final class Advance {

    private final Progress progress;
    private final Path disk;
    private final Path target;
    private long done;
    private long total;

    /** @param disk what the listener is told is being read */
    Advance(Progress progress, Path disk, Path target) {
        this.progress = Objects.requireNonNull(progress);
        this.disk = Objects.requireNonNull(disk);
        this.target = Objects.requireNonNull(target);
    }

    /** So many bytes are to be done. */
    void expect(long bytes) {
        total = bytes;
    }

    /** So many more bytes are done. */
    void add(long bytes) throws CancelledException {
        check();
        done += bytes;
        progress.at(Progress.Phase.READING, disk, done, Math.max(done, total));
    }

    /** The bytes that are done. */
    long done() {
        return done;
    }

    /** What was to be done up to here needs not be done any more. */
    void skipTo(long bytes) {
        done = bytes;
    }

    /** @throws CancelledException if the listener wants no more */
    void check() throws CancelledException {
        if (progress.cancelled()) {
            throw new CancelledException(Messages.text(Messages.Extraction_cancelled, target));
        }
    }
}

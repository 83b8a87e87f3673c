package org.verdigris.disk.write;

import java.io.IOException;
import java.util.Optional;

import org.verdigris.disk.DiskContent;

/**
 * The loop behind every copy of content: it hands the pages on that are not as the base has them, or not zero where
 * there is no base. What is known to be so is not even read.
 */
final class CopyLoop {

    private static final int VERIFYING_THREADS = 2;

    private final DiskContent content;
    private final Optional<? extends DiskContent> base;
    private final Sameness sameness;
    private final long length;
    private final Pump pump;

    /** Hears how far the loop is, and ends it by an exception. */
    interface Watch {

        void at(long done) throws IOException;
    }

    CopyLoop(Sameness sameness) {
        this.sameness = sameness;
        this.content = sameness.content();
        this.base = sameness.base();
        this.length = sameness.length();
        this.pump = new Pump(base.isPresent());
    }

    /** Copies to a target, and remembers what was copied if it is to be verified. */
    void copy(Target target, Optional<ChunkSums> sums, Watch watch) throws IOException {
        pump.run(length, 1, this::nextUnknown, (chunk, position) -> {
            chunk.read(content, position, (int) Math.min(Chunk.SIZE, length - position));
            chunk.compare(base);
            if (sums.isPresent() && !chunk.runs().isEmpty()) {
                chunk.computeSum();
            }
        }, chunk -> {
            watch.at(chunk.end());
            if (!chunk.runs().isEmpty()) {
                sums.ifPresent(list -> list.record(chunk));
            }
            for (Chunk.Run run : chunk.runs()) {
                target.write(chunk.bytes(run), chunk.position() + run.from());
            }
        });
        watch.at(length);
    }

    /** Whether this loop's content is what was copied. Where that is known from tables and holes, nothing is read. */
    boolean fits(ChunkSums sums, Watch watch) throws IOException {
        boolean[] fits = {true};
        pump.run(length, VERIFYING_THREADS, position -> {
            long next = nextUnknown(position);
            fits[0] &= sums.noneDifferent(position, next);
            return next;
        }, (chunk, position) -> {
            chunk.read(content, position, (int) Math.min(Chunk.SIZE, length - position));
            if (sums.isDifferent(position)) {
                chunk.computeSum();
            } else {
                chunk.compare(base);
            }
        }, chunk -> {
            watch.at(chunk.end());
            fits[0] &= sums.fits(chunk);
        });
        watch.at(length);
        return fits[0];
    }

    private long nextUnknown(long from) throws IOException {
        long position = from;
        while (position < length) {
            long end = sameness.endFrom(position);
            if (end < Math.min(position + Chunk.SIZE, length)) {
                return position;
            }
            position = end / Chunk.SIZE * Chunk.SIZE;
            if (end >= length) {
                return length;
            }
        }
        return length;
    }
}

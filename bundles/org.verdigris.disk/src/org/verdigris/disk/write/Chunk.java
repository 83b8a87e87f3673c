package org.verdigris.disk.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Extent;

/** A piece of content in memory, beside what it is compared with: zeros, or what the parent shows there. */
final class Chunk {

    /** Bytes of a piece. */
    static final int SIZE = 1 << 20;

    /** Bytes of what is compared as a whole; less is worth neither a hole nor a run of sectors of its own. */
    static final int PAGE = 4096;

    /** Known zeros of so many bytes are not read. */
    private static final int WORTH_SKIPPING = 64 << 10;

    private static final ByteBuffer ZEROS = ByteBuffer.allocateDirect(SIZE);

    private final ByteBuffer content = ByteBuffer.allocateDirect(SIZE);
    private final Optional<ByteBuffer> base;
    private final List<Run> runs = new ArrayList<>();
    private long position;
    private int sum;

    /** A part of the piece, from a byte up to but without another. */
    record Run(int from, int to) {
    }

    Chunk(boolean withBase) {
        base = withBase ? Optional.of(ByteBuffer.allocateDirect(SIZE)) : Optional.empty();
    }

    /** Reads the content; what the source does not have is zero. */
    void read(DiskContent source, long from, int length) throws IOException {
        position = from;
        fill(content.clear().limit(length), source, from);
    }

    /** Finds the pages that are not as the base has them, or not zero if there is none. */
    void compare(Optional<? extends DiskContent> baseContent) throws IOException {
        ByteBuffer reference = ZEROS;
        if (baseContent.isPresent()) {
            reference = base.orElseThrow();
            fill(reference.clear().limit(content.limit()), baseContent.get(), position);
        }
        runs.clear();
        int at = 0;
        while (at < content.limit()) {
            int same = mismatch(reference, at, content.limit());
            if (same < 0) {
                return;
            }
            int from = (at + same) / PAGE * PAGE;
            at = endOfDifferent(reference, from);
            runs.add(new Run(from, at));
        }
    }

    private int endOfDifferent(ByteBuffer reference, int from) {
        int at = from;
        do {
            at = Math.min(at + PAGE, content.limit());
        } while (at < content.limit() && mismatch(reference, at, Math.min(at + PAGE, content.limit())) >= 0);
        return at;
    }

    private int mismatch(ByteBuffer reference, int from, int to) {
        return content.slice(from, to - from).mismatch(reference.slice(from, to - from));
    }

    void computeSum() {
        sum = ChunkSums.sum(content);
    }

    long position() {
        return position;
    }

    long end() {
        return position + content.limit();
    }

    int sum() {
        return sum;
    }

    /** What differs, ascending; what lies between are whole pages. */
    List<Run> runs() {
        return runs;
    }

    ByteBuffer bytes(Run run) {
        return content.slice(run.from(), run.to() - run.from());
    }

    private static void fill(ByteBuffer buffer, DiskContent source, long position) throws IOException {
        int present = Math.clamp(source.size() - position, 0, buffer.limit());
        int at = 0;
        while (at < present) {
            Extent extent = source.extent(position + at);
            int end = (int) Math.min(present, extent.end() - position);
            boolean fine = end - at < WORTH_SKIPPING && end < present; // then asking costs more than reading
            if (extent.zero() && !fine) {
                zero(buffer, at, end);
            } else {
                end = fine ? present : end;
                source.read(buffer.slice(at, end - at), position + at);
            }
            at = end;
        }
        zero(buffer, present, buffer.limit());
    }

    private static void zero(ByteBuffer buffer, int from, int to) {
        buffer.put(from, ZEROS, 0, to - from);
    }
}

package org.verdigris.disk.change;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.OptionalLong;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Extent;
import org.verdigris.disk.Progress;

/** Looks for what is not zero. */
final class Zeros {

    private static final int CHUNK = 1 << 20;
    private static final ByteBuffer ZEROS = ByteBuffer.allocateDirect(CHUNK).asReadOnlyBuffer();

    private Zeros() {
    }

    /** Whether all bytes between position and limit, at most a megabyte, are zero. */
    static boolean isZero(ByteBuffer bytes) {
        return bytes.mismatch(ZEROS.slice(0, bytes.remaining())) < 0;
    }

    /**
     * Where, at a megabyte's accuracy, the last data of a disk ends behind a position; empty if there is none.
     *
     * @param file what the listener is told is being read
     */
    static OptionalLong endOfDataBehind(DiskContent content, long from, Path file, Progress progress)
            throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(CHUNK);
        OptionalLong end = OptionalLong.empty();
        long at = from;
        while (at < content.size()) {
            Extent extent = content.extent(at);
            long next = extent.zero() ? extent.end() : Math.min(at + CHUNK, content.size());
            if (!extent.zero()) {
                content.read(buffer.clear().limit((int) (next - at)), at);
                end = isZero(buffer.flip()) ? end : OptionalLong.of(next);
            }
            at = next;
            progress.reading(file, at - from, content.size() - from);
        }
        return end;
    }
}

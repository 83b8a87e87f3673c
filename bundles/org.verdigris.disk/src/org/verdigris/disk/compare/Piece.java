package org.verdigris.disk.compare;

import java.io.IOException;
import java.nio.ByteBuffer;

import org.verdigris.disk.DiskContent;

/** The same part of two contents in memory. */
final class Piece {

    /** The most bytes of a part: so few that what was just read is still in the processor's cache. */
    static final int SIZE = 256 << 10;

    /** Compared at once; short pieces are compiled early, which matters while the whole takes half a second. */
    private static final int STRIDE = 16 << 10;

    private final ByteBuffer ours = ByteBuffer.allocateDirect(SIZE);
    private final ByteBuffer theirs = ByteBuffer.allocateDirect(SIZE);
    private long position;
    private boolean same;

    /** Reads a part of both and compares it; behind the end of a disk there are zeros. */
    void read(DiskContent first, DiskContent second, long from, int length) throws IOException {
        position = from;
        fill(ours, first, from, length);
        fill(theirs, second, from, length);
        same = true;
        for (int at = 0; same && at < length; at += STRIDE) {
            int count = Math.min(STRIDE, length - at);
            same = ours.slice(at, count).mismatch(theirs.slice(at, count)) < 0;
        }
    }

    private static void fill(ByteBuffer target, DiskContent content, long from, int length) throws IOException {
        int inside = Math.clamp(content.size() - from, 0, length);
        if (inside > 0) {
            content.read(target.clear().limit(inside), from);
        }
        target.clear().position(inside).limit(length);
        while (target.hasRemaining()) {
            target.put((byte) 0);
        }
        target.flip();
    }

    void addTo(DifferenceList differences) {
        if (!same) {
            differences.compare(ours, theirs, position);
        }
    }
}

package org.verdigris.disk.compare;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Collects what differs, in the order of the content. */
final class DifferenceList {

    private static final int SECTOR = 512;

    private final long blockSize;
    private final int limit;
    private final List<ByteRange> first = new ArrayList<>();
    private long ranges;
    private long bytes;
    private long blocks;
    private long lastBlock = -1;
    private long start = -1;
    private long end;

    DifferenceList(long blockSize, int limit) {
        this.blockSize = blockSize;
        this.limit = limit;
    }

    /** Compares two buffers from 0 to their common limit, which begin at a position that is a whole sector. */
    void compare(ByteBuffer ours, ByteBuffer theirs, long position) {
        int at = 0;
        while (at < ours.limit()) {
            int equal = ours.slice(at, ours.limit() - at).mismatch(theirs.slice(at, ours.limit() - at));
            if (equal < 0) {
                return;
            }
            int from = at + equal;
            int next = Math.min(ours.limit(), (from / SECTOR + 1) * SECTOR);
            int last = next - 1;
            while (ours.get(last) == theirs.get(last)) {
                last--;
            }
            add(position + from, position + last + 1);
            at = next;
        }
    }

    private void add(long from, long to) {
        // the sector behind the last one belongs to the same range
        if (start >= 0 && (from / SECTOR) - ((end - 1) / SECTOR) <= 1) {
            end = to;
        } else {
            finishRange();
            start = from;
            end = to;
        }
        for (long block = Math.max(lastBlock + 1, from / blockSize); block <= (to - 1) / blockSize; block++) {
            blocks++;
            lastBlock = block;
        }
    }

    private void finishRange() {
        if (start >= 0) {
            ranges++;
            bytes += end - start;
            if (first.size() < limit) {
                first.add(new ByteRange(start, end));
            }
        }
    }

    Comparison finish(long firstSize, long secondSize) {
        finishRange();
        start = -1;
        return new Comparison(firstSize, secondSize, ranges, bytes, blocks, blockSize, first);
    }
}

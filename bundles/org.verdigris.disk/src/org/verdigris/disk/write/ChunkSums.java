package org.verdigris.disk.write;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.zip.CRC32C;

/**
 * Remembers which pieces of the content are not as the base has them, or not zero, and what they are by a hash of
 * each. Four bytes for each MiB.
 */
final class ChunkSums {

    private final int[] sums;
    private final BitSet different = new BitSet();

    ChunkSums(long length) {
        sums = new int[Math.toIntExact(Math.ceilDiv(length, Chunk.SIZE))];
    }

    void record(Chunk chunk) {
        int number = number(chunk.position());
        sums[number] = chunk.sum();
        different.set(number);
    }

    boolean isDifferent(long position) {
        return different.get(number(position));
    }

    /** Whether no piece from a position up to but without another is different. */
    boolean noneDifferent(long from, long to) {
        int next = different.nextSetBit(number(from));
        return next < 0 || (long) next * Chunk.SIZE >= to;
    }

    /** Whether this is what was recorded for its position. */
    boolean fits(Chunk chunk) {
        return isDifferent(chunk.position()) ? sums[number(chunk.position())] == chunk.sum() : chunk.runs().isEmpty();
    }

    private static int number(long position) {
        return (int) (position / Chunk.SIZE);
    }

    static int sum(ByteBuffer content) {
        CRC32C crc = new CRC32C(); // computed by the processor, and the disk's own faults are no adversary
        crc.update(content.duplicate());
        return (int) crc.getValue();
    }
}

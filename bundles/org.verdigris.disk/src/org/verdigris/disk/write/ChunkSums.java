package org.verdigris.disk.write;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** Remembers what was read by a hash of each piece, and compares what is read back. Four bytes for each 2 MiB. */
final class ChunkSums {

    private final int[] sums;

    ChunkSums(long length) {
        sums = new int[Math.toIntExact(Math.ceilDiv(length, Pump.CHUNK))];
    }

    void record(ByteBuffer content, long position) {
        sums[(int) (position / Pump.CHUNK)] = sum(content);
    }

    /** Whether this is what was recorded for the position. */
    boolean fits(ByteBuffer content, long position) {
        return sums[(int) (position / Pump.CHUNK)] == sum(content);
    }

    private static int sum(ByteBuffer content) {
        CRC32C crc = new CRC32C(); // computed by the processor, and the disk's own faults are no adversary
        crc.update(content.duplicate());
        return (int) crc.getValue();
    }
}

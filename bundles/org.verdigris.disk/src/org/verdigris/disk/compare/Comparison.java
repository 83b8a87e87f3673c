package org.verdigris.disk.compare;

import java.util.List;

/**
 * What the comparison of two contents found. A range begins and ends with a byte that differs, and in each of its
 * sectors of 512 bytes one does; bytes that are equal by chance may lie inside. The end of the shorter disk is taken
 * to be followed by zeros.
 *
 * @param firstSize  bytes of the first content
 * @param secondSize bytes of the second content
 * @param ranges     how many ranges differ
 * @param bytes      bytes of all ranges
 * @param blocks     how many blocks the ranges touch
 * @param blockSize  bytes of a block, as the caller wanted
 * @param first      the first ranges, as many as the caller wanted
 */
public record Comparison(long firstSize, long secondSize, long ranges, long bytes, long blocks, long blockSize,
        List<ByteRange> first) {

    public Comparison {
        first = List.copyOf(first);
    }

    /** Whether no byte differs; the sizes may, if what the longer disk has more is zero. */
    public boolean sameContent() {
        return ranges == 0;
    }
}

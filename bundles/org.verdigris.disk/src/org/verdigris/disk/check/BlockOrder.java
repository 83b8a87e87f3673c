package org.verdigris.disk.check;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

import org.verdigris.disk.vhd.BlockFile;
import org.verdigris.disk.vhd.Region;

/** How the blocks of a file lie: in which order, on which boundaries, and with what between them. */
final class BlockOrder {

    /** Writers leave up to so much between blocks to begin them on a boundary. */
    private static final int BOUNDARY = 4096;
    private static final int SECTOR = 512;
    /** Twice what a disk of 2040 GiB has in blocks of 512 KiB, the smallest that any writer makes. */
    private static final int MOST_KEPT = 1 << 23;

    private final BlockFile blocks;
    private final long blockBytes;
    private final List<Region> locators;
    private int[] starts = new int[64];
    private int count;
    private long previousEnd = -1;
    private long displaced;
    private long unaligned;
    private OptionalLong firstUnaligned = OptionalLong.empty();
    private long unreferenced;
    private long leaked;
    private OptionalLong firstLeak = OptionalLong.empty();

    private BlockOrder(BlockFile blocks) {
        this.blocks = blocks;
        this.blockBytes = (long) blocks.bitmapBytes() + blocks.blockSize();
        this.locators = blocks.locators().stream().sorted(Comparator.comparingLong(Region::from)).toList();
    }

    static BlockOrder of(BlockFile blocks) throws IOException {
        BlockOrder order = new BlockOrder(blocks);
        blocks.visit(order::add);
        order.measureGaps();
        return order;
    }

    private void add(long number, long place) {
        if (!blocks.canLieAt(place)) {
            return;
        }
        if (previousEnd >= 0 && (place < previousEnd || place - previousEnd >= BOUNDARY)) {
            displaced++;
        }
        previousEnd = place + blockBytes;
        if ((place + blocks.bitmapBytes()) % BOUNDARY != 0) {
            unaligned++;
            firstUnaligned = firstUnaligned.isPresent() ? firstUnaligned : OptionalLong.of(place);
        }
        keep(place);
    }

    /** More blocks than fit side by side are not kept, nor are more than memory should hold. */
    private void keep(long place) {
        if (count > blocks.data().to() / blockBytes || count == MOST_KEPT) {
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = (int) (place / SECTOR) ^ Integer.MIN_VALUE; // so that signed order is the order in the file
    }

    /** Writers begin the first block where they like, so before it only room for a block counts as leaked. */
    private void measureGaps() {
        Arrays.sort(starts, 0, count);
        long end = blocks.data().from();
        for (int i = 0; i < count; i++) {
            long start = Integer.toUnsignedLong(starts[i] ^ Integer.MIN_VALUE) * SECTOR;
            measure(end, start, i == 0 ? blockBytes : BOUNDARY);
            end = Math.max(end, start + blockBytes);
        }
        measure(end, blocks.data().to(), count == 0 ? blockBytes : BOUNDARY);
        starts = new int[0];
    }

    private void measure(long from, long to, long smallest) {
        long at = from;
        for (Region locator : locators) {
            if (at < to && locator.to() > at && locator.from() < to) {
                measurePiece(at, locator.from(), smallest);
                at = locator.to();
            }
        }
        measurePiece(at, to, smallest);
    }

    private void measurePiece(long from, long to, long smallest) {
        long gap = Math.max(0, to - from);
        unreferenced += gap;
        if (gap >= smallest) {
            leaked += gap;
            firstLeak = firstLeak.isPresent() ? firstLeak : OptionalLong.of(from);
        }
    }

    /** How many blocks do not lie directly behind the block before them in the disk. */
    long displaced() {
        return displaced;
    }

    /** How many blocks have data that begin on no boundary of 4 KiB. */
    long unaligned() {
        return unaligned;
    }

    OptionalLong firstUnaligned() {
        return firstUnaligned;
    }

    /** Bytes that belong to nothing, small gaps on boundaries included. */
    long unreferenced() {
        return unreferenced;
    }

    /** Bytes that belong to nothing, in gaps that no boundary explains. */
    long leaked() {
        return leaked;
    }

    OptionalLong firstLeak() {
        return firstLeak;
    }
}

package org.verdigris.disk.vhd;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/** Reads a block allocation table once from start to end: counts the used entries and checks B01 to B05. */
final class TableScan {

    private static final int CHUNK = 64 * 1024;
    private static final int UNUSED = -1;
    /** Twice what a disk of 2040 GiB has in blocks of 512 KiB, the smallest that any writer makes. */
    private static final int MOST_COMPARED = 1 << 23;

    private final ImageFile image;
    private final TableShape shape;
    private final List<Region> locators;
    private final FlawList flaws;

    private final Tally inMetadata = new Tally();
    private final Tally outside = new Tally();
    private final Tally surplus = new Tally();
    private int used;
    private long[] starts = new long[64];
    private int count;

    /** How many entries break a rule, and where the first of them is. */
    private static final class Tally {
        private long entries;
        private long firstOffset;

        void add(long offset) {
            if (entries == 0) {
                firstOffset = offset;
            }
            entries++;
        }
    }

    /**
     * A scan to come.
     *
     * @param locators where locator texts lie; no block may begin inside
     */
    TableScan(ImageFile image, TableShape shape, List<Region> locators, FlawList flaws) {
        this.image = image;
        this.shape = shape;
        this.locators = locators;
        this.flaws = flaws;
    }

    /** The number of used entries. */
    int run() throws IOException {
        long end = shape.offset() + (long) shape.entries() * Integer.BYTES;
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        for (long at = shape.offset(); at < end; at += CHUNK) {
            image.read(chunk.clear().limit((int) Math.min(CHUNK, end - at)), at);
            examine(chunk.flip(), at);
        }
        report(inMetadata, "B01", Messages.B01_metadata);
        report(outside, "B02", Messages.B02_outside);
        checkOverlaps();
        if (surplus.entries > 0) {
            flaws.warning("B04", surplus.firstOffset, Messages.B04_surplus, surplus.entries);
        }
        checkPadding(end);
        return used;
    }

    private void examine(ByteBuffer chunk, long offset) {
        for (int i = 0; i < chunk.limit(); i += Integer.BYTES) {
            int entry = chunk.getInt(i);
            if (entry != UNUSED) {
                examine(entry, offset + i);
            }
        }
    }

    private void examine(int entry, long offset) {
        used++;
        if ((offset - shape.offset()) / Integer.BYTES >= shape.needed()) {
            surplus.add(offset);
        }
        long start = Integer.toUnsignedLong(entry) * Footer.SIZE;
        if (start < shape.data().from() || locators.stream().anyMatch(region -> region.contains(start))) {
            inMetadata.add(offset);
        } else if (start + shape.blockBytes() > shape.data().to()) {
            outside.add(offset);
        } else {
            keep(start);
        }
    }

    /**
     * More blocks than fit side by side are not kept: some must overlap, and the first of them show it. Nor are more
     * than memory should hold.
     */
    private void keep(long start) {
        if (count > shape.data().to() / shape.blockBytes() || count == MOST_COMPARED) {
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = start;
    }

    private void checkOverlaps() {
        Arrays.sort(starts, 0, count);
        long overlapping = 0;
        long first = 0;
        for (int i = 1; i < count; i++) {
            if (starts[i] - starts[i - 1] < shape.blockBytes()) {
                first = overlapping == 0 ? starts[i] : first;
                overlapping++;
            }
        }
        if (overlapping > 0) {
            flaws.error("B03", first, Messages.B03_overlap, overlapping);
        }
        for (Region locator : locators) {
            int place = Arrays.binarySearch(starts, 0, count, locator.from());
            int before = place >= 0 ? place : -place - 2;
            if (before >= 0 && locator.from() < starts[before] + shape.blockBytes()) {
                flaws.error("L02", locator.from(), Messages.L02_inBlock);
            }
        }
    }

    private void checkPadding(long end) throws IOException {
        int padding = (int) (Math.ceilDiv(end, Footer.SIZE) * Footer.SIZE - end);
        if (!image.holds(end, padding)) {
            return;
        }
        ByteBuffer bytes = image.bytes(end, padding);
        while (bytes.hasRemaining()) {
            if (bytes.get() != (byte) UNUSED) {
                flaws.information("B05", end, Messages.B05_padding);
                return;
            }
        }
    }

    private void report(Tally tally, String rule, String message) {
        if (tally.entries > 0) {
            flaws.error(rule, tally.firstOffset, message, tally.entries);
        }
    }
}

package org.verdigris.guest.fat;

import java.io.IOException;
import java.nio.ByteBuffer;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Extent;
import org.verdigris.guest.bytes.Structure;
import org.verdigris.guest.bytes.UsedBits;

/** What the allocation table says of each cluster: an entry of 0 is a free one. */
final class FatAllocation extends UsedBits {

    private static final int PART = 64 * 1024;
    /** 8 MiB of bits: all of a volume of 64 million clusters, a fourth of what there can be. */
    private static final int KEPT = 1024;
    /** The entries of the first two numbers belong to no cluster. */
    private static final int FIRST = 2;

    private final DiskContent table;
    private final FatGeometry geometry;

    FatAllocation(DiskContent table, FatGeometry geometry) {
        super(PART, KEPT);
        this.table = table;
        this.geometry = geometry;
    }

    @Override
    public long firstByte() {
        return geometry.dataAt();
    }

    @Override
    public int clusterBytes() {
        return geometry.clusterBytes();
    }

    @Override
    public long clusters() {
        return geometry.clusters();
    }

    @Override
    protected void read(long part, long[] words) throws IOException {
        long first = part * PART + FIRST;
        int count = (int) Math.min(PART, geometry.clusters() - part * PART);
        switch (geometry.kind()) {
            case FAT12 -> {
                long most = (geometry.clusters() + FIRST) * 3 / 2 + 1; // at most 6 KiB, all of it
                ByteBuffer bytes = Structure.read(table, 0, (int) Math.min(table.size(), most));
                for (int i = 0; i < count; i++) {
                    int number = (int) first + i;
                    int pair = bytes.getShort(number + number / 2);
                    set(words, i, (number & 1) == 0 ? pair & 0xFFF : pair & 0xFFF0);
                }
            }
            case FAT16 -> {
                ByteBuffer bytes = Structure.read(table, first * Short.BYTES, count * Short.BYTES);
                for (int i = 0; i < count; i++) {
                    set(words, i, bytes.getShort(i * Short.BYTES));
                }
            }
            default -> readLarge(words, first * Integer.BYTES, count);
        }
    }

    private void readLarge(long[] words, long at, int count) throws IOException {
        Extent extent = table.extent(at);
        if (extent.zero() && extent.end() >= at + count * Integer.BYTES) {
            return; // nothing of it was ever used
        }
        ByteBuffer bytes = Structure.read(table, at, count * Integer.BYTES);
        for (int i = 0; i < count; i++) {
            set(words, i, bytes.getInt(i * Integer.BYTES) & 0x0FFFFFFF);
        }
    }

    private static void set(long[] words, int bit, int entry) {
        if (entry != 0) {
            words[bit / Long.SIZE] |= 1L << bit;
        }
    }
}

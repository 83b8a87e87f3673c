package org.verdigris.disk;

import java.util.Arrays;
import java.util.Objects;

/**
 * Parts of a disk's content, in whole sectors, ascending and apart from each other. Two million at most, 32 MiB: where
 * there are more, the shortest are left out.
 */
public final class ByteRanges {

    private static final int SECTOR = 512;
    private static final int MOST = 2_000_000;
    private static final ByteRanges NONE = new ByteRanges(new long[0], 0);

    private final long[] bounds;
    private final int count;

    private ByteRanges(long[] bounds, int count) {
        this.bounds = bounds;
        this.count = count;
    }

    /** No part at all. */
    public static ByteRanges none() {
        return NONE;
    }

    /** How many parts there are. */
    public int count() {
        return count;
    }

    /** Whether there is no part. */
    public boolean isEmpty() {
        return count == 0;
    }

    /** The position of the first byte of a part. */
    public long start(int part) {
        return bounds[2 * Objects.checkIndex(part, count)];
    }

    /** The position behind the last byte of a part. */
    public long end(int part) {
        return bounds[2 * Objects.checkIndex(part, count) + 1];
    }

    /** Bytes of all parts. */
    public long bytes() {
        long bytes = 0;
        for (int part = 0; part < count; part++) {
            bytes += end(part) - start(part);
        }
        return bytes;
    }

    /** The first part that ends behind a position, which may lie inside it or before it; the count if none does. */
    public int from(long position) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = low + high >>> 1;
            if (bounds[2 * middle + 1] > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Gathers parts. */
    public static final class Builder {

        private final int most;
        private long[] bounds = new long[16];
        private int count;
        private long shortest = SECTOR;

        /** For as many parts as can be kept. */
        public Builder() {
            this(MOST);
        }

        private Builder(int most) {
            this.most = most;
        }

        /**
         * Adds a part behind those that are there, or begins where the last one ends. What does not fill sectors at
         * its start and end is left out.
         *
         * @throws IllegalArgumentException if it begins before the end of the last one
         */
        public Builder add(long start, long end) {
            if (start < 0 || end < start || count > 0 && start < bounds[2 * count - 1]) {
                throw new IllegalArgumentException("parts must be ascending and apart from each other");
            }
            long first = Math.ceilDiv(start, SECTOR) * SECTOR;
            long last = end / SECTOR * SECTOR;
            if (count > 0 && first == bounds[2 * count - 1] && last > first) {
                bounds[2 * count - 1] = last;
            } else if (last - first >= shortest) {
                append(first, last);
            }
            return this;
        }

        private void append(long first, long last) {
            if (count == most) {
                leaveShortestOut();
            }
            if (2 * count == bounds.length) {
                bounds = Arrays.copyOf(bounds, Math.min(bounds.length * 2, 2 * most));
            }
            bounds[2 * count] = first;
            bounds[2 * count + 1] = last;
            count++;
        }

        private void leaveShortestOut() {
            while (count > most / 2) {
                shortest *= 2;
                int kept = 0;
                for (int part = 0; part < count; part++) {
                    if (bounds[2 * part + 1] - bounds[2 * part] >= shortest) {
                        bounds[2 * kept] = bounds[2 * part];
                        bounds[2 * kept + 1] = bounds[2 * part + 1];
                        kept++;
                    }
                }
                count = kept;
            }
        }

        /** Bytes of a part that could not be kept are missing from it; all that is in it was added. */
        public ByteRanges build() {
            return count == 0 ? NONE : new ByteRanges(Arrays.copyOf(bounds, 2 * count), count);
        }
    }
}

package org.verdigris.guest.bytes;

import java.util.Arrays;
import java.util.Objects;

/** Where the clusters of a stream lie on a volume: runs in the order of the stream; neighbouring ones become one. */
public final class Runs {

    /** Stands for the place of clusters that are not stored and read as zero. */
    public static final long SPARSE = -1;

    private long[] ends = new long[4];
    private long[] places = new long[4];
    private int count;

    /**
     * Adds clusters at the end of the stream.
     *
     * @param place  the first one's number on the volume, or {@link #SPARSE}
     * @param length how many, at least 1
     * @throws ArithmeticException if the stream becomes longer than can be counted
     */
    public void add(long place, long length) {
        long end = Math.addExact(clusters(), length);
        if (count > 0 && continues(place)) {
            ends[count - 1] = end;
            return;
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
            places = Arrays.copyOf(places, count * 2);
        }
        ends[count] = end;
        places[count] = place;
        count++;
    }

    private boolean continues(long place) {
        long last = places[count - 1];
        return last == SPARSE ? place == SPARSE : place == last + ends[count - 1] - start(count - 1);
    }

    /** Whether another stream lies in the same clusters in the same order. */
    public boolean sameAs(Runs other) {
        return Arrays.equals(ends, 0, count, other.ends, 0, other.count)
                && Arrays.equals(places, 0, count, other.places, 0, other.count);
    }

    /** How many clusters the stream has. */
    public long clusters() {
        return count == 0 ? 0 : ends[count - 1];
    }

    /** How many runs there are: 1 for a stream in one piece. */
    public int count() {
        return count;
    }

    /** In how many pieces it lies on the volume; clusters that are not stored part nothing. */
    public long pieces() {
        long pieces = 0;
        long next = SPARSE;
        for (int run = 0; run < count; run++) {
            if (places[run] != SPARSE) {
                pieces += places[run] == next ? 0 : 1;
                next = places[run] + ends[run] - start(run);
            }
        }
        return pieces;
    }

    /** The run that holds a cluster of the stream. */
    public int indexOf(long cluster) {
        Objects.checkIndex(cluster, clusters());
        int found = Arrays.binarySearch(ends, 0, count, cluster + 1);
        return found < 0 ? -found - 1 : found;
    }

    /** The first cluster of a run within the stream. */
    public long start(int run) {
        return run == 0 ? 0 : ends[run - 1];
    }

    /** The cluster behind a run within the stream. */
    public long end(int run) {
        return ends[run];
    }

    /** The number of a run's first cluster on the volume, or {@link #SPARSE}. */
    public long place(int run) {
        return places[run];
    }
}

package org.verdigris.core.load;

import java.util.Arrays;

/**
 * How values lie, in memory that does not grow with their number: smallest, largest and mean are exact, a quantile is within
 * one per cent of a value that was there. Values are counted in classes whose bounds grow by two per cent.
 */
public final class Distribution {
    private static final double GROWTH = Math.log(1.02);

    private final Classes negative = new Classes();
    private final Classes positive = new Classes();
    private long zeros;
    private long count;
    private double sum;
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;

    /** Takes a value. @throws IllegalArgumentException if it is no finite number */
    public void add(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(String.valueOf(value));
        }
        count++;
        sum += value;
        least = Math.min(least, value);
        most = Math.max(most, value);
        if (value == 0) {
            zeros++;
        } else {
            (value < 0 ? negative : positive).add((int) Math.floor(Math.log(Math.abs(value)) / GROWTH));
        }
    }

    public long count() {
        return count;
    }

    /** The smallest value. @throws IllegalStateException if there is none */
    public double least() {
        return some(least);
    }

    /** The largest value. @throws IllegalStateException if there is none */
    public double most() {
        return some(most);
    }

    /** The mean of all. @throws IllegalStateException if there is none */
    public double mean() {
        return some(sum / count);
    }

    /**
     * The value that a part of all do not exceed.
     *
     * @param part from 0 to 1, such as 0.95
     * @throws IllegalStateException if there is no value
     */
    public double quantile(double part) {
        long rank = Math.max(1, (long) Math.ceil(part * some(count)));
        for (int i = negative.counts.length - 1; i >= 0; i--) {
            rank -= negative.counts[i];
            if (rank <= 0) {
                return clamped(-middle(negative.first + i));
            }
        }
        rank -= zeros;
        if (rank <= 0) {
            return 0;
        }
        for (int i = 0; i < positive.counts.length; i++) {
            rank -= positive.counts[i];
            if (rank <= 0) {
                return clamped(middle(positive.first + i));
            }
        }
        return most;
    }

    private static double middle(int place) {
        return Math.exp((place + 0.5) * GROWTH);
    }

    private double clamped(double value) {
        return Math.clamp(value, least, most);
    }

    private double some(double value) {
        if (count == 0) {
            throw new IllegalStateException("no values");
        }
        return value;
    }

    /** How many values each class has, from the first that has any. */
    private static final class Classes {
        private static final int ROOM = 32;

        private long[] counts = {};
        private int first;

        void add(int place) {
            if (counts.length == 0) {
                counts = new long[ROOM];
                first = place - ROOM / 2;
            } else if (place < first) {
                long[] wider = new long[counts.length + first - place + ROOM];
                System.arraycopy(counts, 0, wider, first - place + ROOM, counts.length);
                counts = wider;
                first = place - ROOM;
            } else if (place >= first + counts.length) {
                counts = Arrays.copyOf(counts, place - first + ROOM);
            }
            counts[place - first]++;
        }
    }
}

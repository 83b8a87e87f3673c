package org.verdigris.core.load;

import java.util.Map;
import java.util.TreeMap;

/**
 * How values lie, in memory that does not grow with their number: smallest, largest and mean are exact, a quantile is within
 * one per cent of a value that was there. Values are counted in classes whose bounds grow by two per cent.
 */
public final class Distribution {
    private static final double GROWTH = Math.log(1.02);

    private final TreeMap<Integer, Long> negative = new TreeMap<>();
    private final TreeMap<Integer, Long> positive = new TreeMap<>();
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
            (value < 0 ? negative : positive).merge((int) Math.floor(Math.log(Math.abs(value)) / GROWTH), 1L,
                    Long::sum);
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
        for (Map.Entry<Integer, Long> each : negative.descendingMap().entrySet()) {
            rank -= each.getValue();
            if (rank <= 0) {
                return clamped(-middle(each.getKey()));
            }
        }
        rank -= zeros;
        if (rank <= 0) {
            return 0;
        }
        for (Map.Entry<Integer, Long> each : positive.entrySet()) {
            rank -= each.getValue();
            if (rank <= 0) {
                return clamped(middle(each.getKey()));
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
}

package org.verdigris.report.placement;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

import org.verdigris.report.plan.Load;

/**
 * What a machine needs, or a host has left: memory in MB, space in bytes, and hundredths of per cent of one processor in each
 * hour of the day.
 */
final class Amounts {
    private static final int MEMORY = 0;
    private static final int SPACE = 1;
    private static final int HOUR = 2;

    private final long[] values;

    private Amounts(long[] values) {
        this.values = values;
    }

    static Amounts of(long memory, long space, IntToLongFunction processor) {
        long[] values = new long[HOUR + Load.HOURS];
        values[MEMORY] = memory;
        values[SPACE] = space;
        Arrays.setAll(values, i -> i < HOUR ? values[i] : processor.applyAsLong(i - HOUR));
        return new Amounts(values);
    }

    long memory() {
        return values[MEMORY];
    }

    Amounts withoutSpace() {
        long[] others = values.clone();
        others[SPACE] = 0;
        return new Amounts(others);
    }

    Amounts minus(Amounts need) {
        long[] others = values.clone();
        Arrays.setAll(others, i -> values[i] - need.values[i]);
        return new Amounts(others);
    }

    /** Whether there is enough of each for a need; who needs nothing of something fits even where it is overdrawn. */
    boolean holds(Amounts need) {
        for (int i = 0; i < values.length; i++) {
            if (need.values[i] > Math.max(0, values[i])) {
                return false;
            }
        }
        return true;
    }
}

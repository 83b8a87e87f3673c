package org.verdigris.core.load;

import java.time.Duration;
import java.time.Instant;

/**
 * What a value that counts up grows by in a second. A fall means that counting began anew: nothing is told until the next value,
 * because nobody knows when; only a value of 32 bits that falls from its last quarter to its first has wrapped around. Nothing
 * is told either over a gap, which is a pause more than three times as long as the one before.
 */
final class Growth {
    private static final double WRAP = 4_294_967_296.0;
    private static final double QUARTER = WRAP / 4;
    private static final int GAP = 3;

    private final boolean wraps;
    private Instant last;
    private double before;
    private Duration usual;

    Growth(boolean wraps) {
        this.wraps = wraps;
    }

    /** The growth in a second since the value before; NaN if that cannot be told. */
    double perSecond(Instant moment, double value) {
        if (!Double.isFinite(value)) {
            return Double.NaN;
        }
        Instant since = last;
        double from = before;
        last = moment;
        before = value;
        if (since == null || !moment.isAfter(since)) {
            usual = null; // a clock that was set back begins anew
            return Double.NaN;
        }
        Duration step = Duration.between(since, moment);
        boolean gap = usual != null && step.compareTo(usual.multipliedBy(GAP)) > 0;
        usual = step;
        double grown = grown(from, value);
        return gap || grown < 0 ? Double.NaN : grown / (step.toNanos() / 1e9);
    }

    private double grown(double from, double to) {
        boolean wrapped = wraps && from < WRAP && from >= WRAP - QUARTER && to < QUARTER;
        return wrapped ? to + WRAP - from : to - from;
    }
}

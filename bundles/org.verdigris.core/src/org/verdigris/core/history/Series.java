package org.verdigris.core.history;

import java.time.Instant;

/**
 * The values of one measure at each snapshot at which the thing was there, the oldest first.
 *
 * @param taken  milliseconds since 1970, UTC
 * @param values as many
 */
public record Series(long[] taken, long[] values) {
    public Series {
        if (taken.length != values.length) {
            throw new IllegalArgumentException(taken.length + " moments, " + values.length + " values");
        }
    }

    public int size() {
        return taken.length;
    }

    /** The moment of a value. */
    public Instant moment(int i) {
        return Instant.ofEpochMilli(taken[i]);
    }
}

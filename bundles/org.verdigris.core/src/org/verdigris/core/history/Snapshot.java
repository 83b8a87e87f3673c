package org.verdigris.core.history;

import java.time.Instant;
import java.util.Map;

/**
 * What one scan saw of an estate as a whole.
 *
 * @param totals of the estate
 */
public record Snapshot(Instant taken, Map<Measure, Long> totals) {
    public Snapshot {
        totals = Map.copyOf(totals);
    }

    /** A total; 0 if it was not known. */
    public long total(Measure measure) {
        return totals.getOrDefault(measure, 0L);
    }
}

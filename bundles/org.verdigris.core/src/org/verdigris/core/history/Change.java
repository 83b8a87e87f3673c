package org.verdigris.core.history;

/**
 * What became of a thing between two snapshots.
 *
 * @param measure {@link Measure#PRESENT} if the thing came (0 to 1) or went (1 to 0)
 * @param before  the value at the earlier one
 * @param after   the value at the later one
 */
public record Change(Thing thing, Measure measure, long before, long after) {
    public boolean isNew() {
        return measure == Measure.PRESENT && after == 1;
    }

    public boolean isGone() {
        return measure == Measure.PRESENT && after == 0;
    }
}

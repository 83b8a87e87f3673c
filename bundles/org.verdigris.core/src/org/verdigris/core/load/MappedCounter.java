package org.verdigris.core.load;

import java.util.Map;
import java.util.Objects;

/**
 * What becomes of one column, or of one metric of a log that has a line for each sample.
 *
 * @param source     the column or the metric
 * @param where      what columns or labels must hold for a line to count
 * @param name       of the counter
 * @param factor     by which values are multiplied
 * @param cumulative whether the values count up from a start, so that their growth in a second is meant
 * @param wraps      whether they begin anew after 2^32
 */
record MappedCounter(String source, Map<String, String> where, NameTemplate name, double factor, boolean cumulative,
        boolean wraps) {
    MappedCounter {
        Objects.requireNonNull(source);
        where = Map.copyOf(where);
        Objects.requireNonNull(name);
    }
}

package org.verdigris.core.history;

import java.time.Instant;

/**
 * What a counter showed in a span of time.
 *
 * @param samples how many values there were
 * @param high    the value that 95 of 100 did not exceed
 */
public record MeasuredSpan(Instant start, long samples, double least, double mean, double high, double most) {
}

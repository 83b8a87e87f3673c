package org.verdigris.report.trend;

import java.time.Instant;
import java.util.Optional;

/**
 * When a limit is reached.
 *
 * @param expected at the usual growth
 * @param earliest at the most that the growth may really be
 * @param latest   at the least; empty if it may not grow at all
 */
public record Forecast(Instant expected, Instant earliest, Optional<Instant> latest) {
}

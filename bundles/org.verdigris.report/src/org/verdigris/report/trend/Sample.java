package org.verdigris.report.trend;

import java.time.Instant;
import java.util.Objects;

/** A figure at a moment. */
public record Sample(Instant at, double value) {
    public Sample {
        Objects.requireNonNull(at);
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(String.valueOf(value));
        }
    }
}

package org.verdigris.core.history;

import java.time.Instant;
import java.util.Objects;

/**
 * When a thing was there.
 *
 * @param first the earliest snapshot that saw it
 * @param last  the latest one that did; it may have been gone in between
 */
public record Presence(Instant first, Instant last) {
    public Presence {
        Objects.requireNonNull(first);
        Objects.requireNonNull(last);
    }
}

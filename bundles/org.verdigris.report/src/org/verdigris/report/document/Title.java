package org.verdigris.report.document;

import java.time.Instant;
import java.util.Objects;

/**
 * What stands on the title page.
 *
 * @param name         such as "Capacity plan"
 * @param about        one sentence on what it tells
 * @param estate       the estate
 * @param organisation whose it is; empty if not said
 * @param author       who made it; empty if not said
 * @param taken        when the estate was looked at
 * @param made         when the report was made
 */
public record Title(String name, String about, String estate, String organisation, String author, Instant taken,
        Instant made) {
    public Title {
        Objects.requireNonNull(taken);
        Objects.requireNonNull(made);
    }
}

package org.verdigris.report.document;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A value in a table as it was reckoned; how it is written is up to the column and the form of the report.
 *
 * @param value a {@link String}, {@link Double} or {@link Instant}; empty if it is not known
 * @param mark  how it is with it, if that is to be shown
 */
public record Cell(Optional<Object> value, Optional<Mark> mark) {
    /** Not known. */
    public static final Cell UNKNOWN = new Cell(Optional.empty(), Optional.empty());

    public Cell {
        Objects.requireNonNull(value);
        Objects.requireNonNull(mark);
    }

    public static Cell of(String text) {
        return new Cell(Optional.ofNullable(text), Optional.empty());
    }

    public static Cell of(double number) {
        return new Cell(Optional.of(number), Optional.empty());
    }

    public static Cell of(OptionalLong number) {
        return number.isPresent() ? of((double) number.getAsLong()) : UNKNOWN;
    }

    public static Cell of(OptionalDouble number) {
        return number.isPresent() ? of(number.getAsDouble()) : UNKNOWN;
    }

    public static Cell of(Instant moment) {
        return new Cell(Optional.ofNullable(moment), Optional.empty());
    }

    /** The same with a mark. */
    public Cell marked(Mark how) {
        return new Cell(value, Optional.of(how));
    }
}

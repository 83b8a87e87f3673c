package org.verdigris.guest.identify;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that was read, or the reason why it could not be. Nothing is ever guessed.
 *
 * @param value  what was read
 * @param reason a sentence that says why there is no value; empty if there is one
 */
public record Fact<T>(Optional<T> value, Optional<String> reason) {

    public Fact {
        Objects.requireNonNull(value);
        Objects.requireNonNull(reason);
        if (value.isPresent() == reason.isPresent()) {
            throw new IllegalArgumentException("either a value or a reason");
        }
    }

    /** What was read. */
    public static <T> Fact<T> of(T value) {
        return new Fact<>(Optional.of(value), Optional.empty());
    }

    /** Why nothing was. */
    public static <T> Fact<T> absent(String reason) {
        return new Fact<>(Optional.empty(), Optional.of(reason));
    }

    /** What was read, if it was, or the reason. */
    public static <T> Fact<T> of(Optional<T> value, String reason) {
        return value.isPresent() ? of(value.get()) : absent(reason);
    }

    /** The same in another form. */
    public <R> Fact<R> map(Function<T, R> form) {
        return new Fact<>(value.map(form), reason);
    }

    /** Whether there is a value. */
    public boolean isKnown() {
        return value.isPresent();
    }
}

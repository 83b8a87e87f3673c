package org.verdigris.rules;

import java.util.Objects;

/**
 * A number that an administrator may want otherwise. The rule's texts say what it means, under {@code ID.prefers.NAME}.
 *
 * @param name  one word, unique within its rule
 * @param usual what it is as long as nobody says otherwise
 * @param least the smallest that makes sense
 * @param most  the largest that makes sense
 * @param unit  what it counts
 */
public record Preference(String name, long usual, long least, long most, Unit unit) {
    /** What a preference counts. */
    public enum Unit {
        COUNT, PERCENT, DAYS, MINUTES, SECONDS, MEGABYTES, GIGABYTES, CHARACTERS, SWITCH;

        /** Behind the number; empty for plain counts. */
        public String words() {
            return RulesMessages.text("Unit_" + name().toLowerCase(java.util.Locale.ROOT));
        }
    }

    public Preference {
        Objects.requireNonNull(name);
        Objects.requireNonNull(unit);
        if (usual < least || usual > most) {
            throw new IllegalArgumentException(name);
        }
    }

    /** A number from nought on. */
    public static Preference of(String name, long usual, Unit unit) {
        return new Preference(name, usual, 0, unit == Unit.PERCENT ? 100 : 1_000_000, unit);
    }

    /** On is 1, off is 0. */
    public static Preference onOff(String name, boolean usual) {
        return new Preference(name, usual ? 1 : 0, 0, 1, Unit.SWITCH);
    }
}

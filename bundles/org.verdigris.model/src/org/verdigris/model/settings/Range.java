package org.verdigris.model.settings;

/** The bounds of a number, or of the length of a text, both included. */
public record Range(long minimum, long maximum) {
    /**
     * Reads bounds such as {@code 4..3712}.
     *
     * @throws IllegalArgumentException when they have another form
     */
    public static Range parse(String text) {
        String[] bounds = text.split("\\.\\.", -1);
        if (bounds.length != 2) {
            throw new IllegalArgumentException(text);
        }
        return new Range(Long.parseLong(bounds[0]), Long.parseLong(bounds[1]));
    }

    /** Whether a number lies within the bounds. */
    public boolean contains(long number) {
        return number >= minimum && number <= maximum;
    }
}

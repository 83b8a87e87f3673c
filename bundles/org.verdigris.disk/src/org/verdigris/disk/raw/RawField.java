package org.verdigris.disk.raw;

import java.util.Objects;

/**
 * One field of a structure.
 *
 * @param key       a constant name for programs, such as {@code currentSize}
 * @param label     its name for a reader
 * @param offset    bytes from the start of the structure
 * @param length    bytes
 * @param meaning   what the bytes say
 * @param doubtful  whether the bytes cannot be right: a wrong checksum, a place outside the file, a value nobody knows
 * @param different whether the footer and its copy disagree here; false in other structures
 */
public record RawField(String key, String label, int offset, int length, String meaning, boolean doubtful,
        boolean different) {

    public RawField {
        Objects.requireNonNull(key);
        Objects.requireNonNull(label);
        Objects.requireNonNull(meaning);
    }

    RawField asDifferent() {
        return new RawField(key, label, offset, length, meaning, doubtful, true);
    }
}

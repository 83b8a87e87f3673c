package org.verdigris.disk;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * One violated rule of the format, seen in one file.
 *
 * @param rule     which rule: a letter for the part (F footer, H header, L parent locator, B block allocation table,
 *                 C chain) and two digits
 * @param severity how much it matters
 * @param message  one sentence without the file's name
 * @param offset   byte offset in the file of what is wrong, if it has a place
 */
public record Flaw(String rule, Severity severity, String message, OptionalLong offset) {

    public Flaw {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(message);
        Objects.requireNonNull(offset);
    }
}

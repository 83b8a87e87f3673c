package org.verdigris.core.text;

import java.util.Locale;

/**
 * A size that shows itself as administrators read it. Units are powers of 1024, as the products count: 1 GB is 2^30
 * bytes.
 *
 * @param bytes the exact size, not negative
 */
public record ByteSize(long bytes) implements Comparable<ByteSize> {

    /** No bytes. */
    public static final ByteSize NONE = new ByteSize(0);

    private static final String[] UNITS = {"KB", "MB", "GB", "TB", "PB", "EB"};

    public ByteSize {
        if (bytes < 0) {
            throw new IllegalArgumentException("a size cannot be negative: " + bytes);
        }
    }

    /** This many bytes; an unknown (null) size counts as none. */
    public static ByteSize of(Long bytes) {
        return bytes == null ? NONE : new ByteSize(bytes);
    }

    /** This many MB of 2^20 bytes. */
    public static ByteSize megabytes(long megabytes) {
        return new ByteSize(Math.multiplyExact(megabytes, 1L << 20));
    }

    public ByteSize plus(ByteSize other) {
        return new ByteSize(Math.addExact(bytes, other.bytes));
    }

    /** Rounded to at most one decimal in the largest unit that is not below one: {@code 14.2 GB}, {@code 512 bytes}. */
    public String human() {
        if (bytes < 1024) {
            return bytes == 1 ? "1 byte" : bytes + " bytes";
        }
        double value = bytes;
        int unit = -1;
        // 1023.95 and more would be shown as 1024 of the smaller unit
        while (value >= 1023.95 && unit < UNITS.length - 1) {
            value /= 1024;
            unit++;
        }
        String number = String.format(Locale.ROOT, "%.1f", value);
        return (number.endsWith(".0") ? number.substring(0, number.length() - 2) : number) + " " + UNITS[unit];
    }

    /** To the byte, digits in groups: {@code 15,246,123,008 bytes}. */
    public String exact() {
        return bytes == 1 ? "1 byte" : String.format(Locale.ROOT, "%,d bytes", bytes);
    }

    @Override
    public int compareTo(ByteSize other) {
        return Long.compare(bytes, other.bytes);
    }

    @Override
    public String toString() {
        return human();
    }
}

package org.verdigris.core.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A size that shows itself as administrators read it. Units are powers of 1024, as the products count: 1 GB is 2^30
 * bytes.
 *
 * @param bytes the exact size, not negative
 */
public record ByteSize(long bytes) implements Comparable<ByteSize> {

    /** No bytes. */
    public static final ByteSize NONE = new ByteSize(0);

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,18}(?:\\.\\d{1,6})?)\\s*(?:([KMGTP]B)|bytes?)?", Pattern.CASE_INSENSITIVE);
    private static final int LARGEST_BITS = 62;
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

    /**
     * What somebody wrote: a number with a unit of {@link #human()}, or of bytes; commas group digits, a point parts decimals.
     * Empty if it is none, or too large.
     */
    public static Optional<ByteSize> parse(String text) {
        Matcher parts = WRITTEN.matcher(text.strip().replace(",", ""));
        if (!parts.matches()) {
            return Optional.empty();
        }
        int unit = Arrays.asList(UNITS).indexOf(parts.group(2) == null ? "" : parts.group(2).toUpperCase(Locale.ROOT));
        BigDecimal bytes = new BigDecimal(parts.group(1)).multiply(BigDecimal.valueOf(1024).pow(unit + 1))
                .setScale(0, RoundingMode.HALF_UP);
        return bytes.toBigInteger().bitLength() > LARGEST_BITS ? Optional.empty()
                : Optional.of(new ByteSize(bytes.longValueExact()));
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

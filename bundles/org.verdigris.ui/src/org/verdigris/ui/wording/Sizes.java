package org.verdigris.ui.wording;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.verdigris.ui.Messages;

/** Sizes in words. Units are powers of 1024, as the products count and show them. */
public final class Sizes {
    private static final String[] UNITS = {"bytes", "KB", "MB", "GB", "TB", "PB"};

    private Sizes() {
    }

    /** One decimal below a hundred, none above: "14.2 GB", "512 MB", "0 bytes". */
    public static String human(long bytes) {
        double value = bytes;
        int unit = 0;
        while (value >= 1023.5 && unit < UNITS.length - 1) {
            value /= 1024;
            unit++;
        }
        String pattern = unit > 0 && value < 99.95 ? "0.#" : "#,##0";
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value)
                + " " + (unit == 0 && bytes == 1 ? "byte" : UNITS[unit]);
    }

    /** Every byte: "15,246,295,040 bytes". */
    public static String exact(long bytes) {
        return Phrase.of(Messages.Sizes_exact, bytes);
    }

    /** As {@link #human(long)}, or a dash when the size is unknown (null). */
    public static String humanOrDash(Long bytes) {
        return bytes == null ? Messages.Unknown_dash : human(bytes);
    }

    /**
     * Megabytes of 2^20 bytes as the products show a machine's memory: "512 MB", "3,712 MB"; a dash for unknown
     * (null).
     */
    public static String megabytes(Long megabytes) {
        return megabytes == null ? Messages.Unknown_dash : Phrase.of(Messages.Sizes_megabytes, megabytes);
    }
}

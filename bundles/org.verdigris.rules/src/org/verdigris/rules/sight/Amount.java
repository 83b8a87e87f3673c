package org.verdigris.rules.sight;

import java.util.Locale;

/** Sizes as people read them. */
public final class Amount {
    private static final String[] UNITS = {"bytes", "KB", "MB", "GB", "TB"};
    private static final int STEP = 1024;
    private static final int WHOLE = 10;

    private Amount() {
    }

    /** Such as "8 GB" or "1.5 MB", in steps of 1024; less than ten of a unit have one decimal unless that is zero. */
    public static String of(long bytes) {
        double amount = bytes;
        int unit = 0;
        while (Math.abs(amount) >= STEP && unit < UNITS.length - 1) {
            amount /= STEP;
            unit++;
        }
        boolean fine = unit > 0 && amount < WHOLE && Math.round(amount * WHOLE) % WHOLE != 0;
        return String.format(Locale.ROOT, fine ? "%.1f %s" : "%.0f %s", amount, UNITS[unit]);
    }
}

package org.verdigris.report.words;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Numbers, sizes and dates as a language and a place write them. */
public final class Figures {
    private static final String[] UNITS = {"KB", "MB", "GB", "TB", "PB", "EB"};
    private static final double STEP = 1024;
    /** So that 1023.96 is not shown as 1024 of the smaller unit. */
    private static final double FULL = 1023.95;

    private final Locale locale;
    private final ZoneId zone;
    private final Locale dates;

    public Figures(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
        // English without a country is read everywhere: the day stands before the month, which is a word
        dates = locale.equals(Locale.ENGLISH) ? Locale.UK : locale;
    }

    /** Such as "14.2 GB", in steps of 1024, also below zero. */
    public String bytes(double bytes) {
        double value = Math.abs(bytes);
        int unit = -1;
        while (value >= FULL && unit < UNITS.length - 1) {
            value /= STEP;
            unit++;
        }
        String sign = bytes < 0 ? "\u2212" : "";
        return sign + number(value, unit < 0 ? 0 : 1) + "\u00a0" + (unit < 0 ? "bytes" : UNITS[unit]);
    }

    /** MB of 2^20 bytes, such as "2,048 MB". */
    public String megabytes(double megabytes) {
        return number(megabytes, 0) + "\u00a0MB";
    }

    /** A part of a whole, such as "116 %". */
    public String percent(double part) {
        return number(part * 100, 0) + "\u00a0%";
    }

    /** At most that many decimals. */
    public String number(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals);
        return format.format(value).replace('-', '\u2212');
    }

    /** Such as "1 Mar 2007". */
    public String date(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(dates).withZone(zone).format(moment);
    }

    /** Date and time to the minute, with the place's offset. */
    public String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(dates)
                .withZone(zone).format(moment) + " "
                + DateTimeFormatter.ofPattern("z", locale).withZone(zone).format(moment);
    }

    /** Such as "Mar 2007". */
    public String month(Instant moment) {
        return DateTimeFormatter.ofPattern("MMM yyyy", locale).withZone(zone).format(moment);
    }

    public ZoneId zone() {
        return zone;
    }

    public Locale locale() {
        return locale;
    }
}

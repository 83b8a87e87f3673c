package org.verdigris.core.load;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The moments of a log in whatever locale's form. Which of the first two numbers of a date is the day is found out from those
 * that can be only one; Performance Monitor itself writes the month first.
 */
final class LogMoments {
    private static final Pattern FORM = Pattern.compile("(\\d{1,4})([./-])\\s?(\\d{1,2})[./-]\\s?(\\d{1,4})\\.?[ T,]+"
            + "(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,:](\\d{1,9}))?)?\\s*([AaPp])?\\.?\\s?(?:[Mm]\\.?)?");
    private static final int NOON = 12;
    private static final int CENTURY = 2000;

    private final ZoneId zone;
    private boolean dayFirst;
    private boolean decided;

    LogMoments(ZoneId zone) {
        this.zone = zone;
    }

    /** Whether it looks like a moment. */
    static boolean isMoment(String text) {
        return FORM.matcher(text.strip()).matches();
    }

    /** Learns from one moment which of its numbers is the day. */
    void learn(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (decided || !parts.matches() || parts.group(1).length() > 2) {
            return;
        }
        int first = Integer.parseInt(parts.group(1));
        int second = Integer.parseInt(parts.group(3));
        if (first > NOON || second > NOON) {
            dayFirst = first > NOON;
            decided = true;
        } else {
            dayFirst = parts.group(2).equals("."); // until a day after the twelfth tells
        }
    }

    /** The moment; empty if it is none. */
    Optional<Instant> read(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(parts.group(1));
        int second = Integer.parseInt(parts.group(3));
        int third = Integer.parseInt(parts.group(4));
        boolean yearFirst = parts.group(1).length() > 2;
        int year = yearFirst ? first : third < 100 ? CENTURY + third : third;
        int month = yearFirst ? second : dayFirst ? second : first;
        int day = yearFirst ? third : dayFirst ? first : second;
        String fraction = parts.group(8) == null ? "0" : (parts.group(8) + "000000000").substring(0, 9);
        try {
            return Optional.of(LocalDateTime.of(year, month, day, hour(parts), Integer.parseInt(parts.group(6)),
                    parts.group(7) == null ? 0 : Integer.parseInt(parts.group(7)), Integer.parseInt(fraction))
                    .atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int hour(Matcher parts) {
        int hour = Integer.parseInt(parts.group(5));
        if (parts.group(9) == null) {
            return hour;
        }
        boolean afternoon = parts.group(9).toLowerCase(Locale.ROOT).equals("p");
        return hour % NOON + (afternoon ? NOON : 0);
    }
}

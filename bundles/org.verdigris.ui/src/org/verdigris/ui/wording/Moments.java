package org.verdigris.ui.wording;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.verdigris.ui.Messages;

/** Points in time in words: absolute in the computer's time zone, relative for a tooltip. */
public final class Moments {
    private static final DateTimeFormatter ABSOLUTE = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH)
            .withZone(ZoneId.systemDefault());
    private static final DateTimeFormatter GUEST = ABSOLUTE.withZone(ZoneOffset.UTC);

    private Moments() {
    }

    /** "12 Mar 2009, 14:02"; a dash for unknown (null). */
    public static String absolute(Instant moment) {
        return moment == null ? Messages.Unknown_dash : ABSOLUTE.format(moment);
    }

    /** The same for a guest's local time that is given as if it were UTC: nothing is converted. */
    public static String guest(Instant moment) {
        return GUEST.format(moment);
    }

    /**
     * "2 min ago", "5 days ago", "17 years ago"; a moment yet to come counts as now, because clocks of hosts differ.
     */
    public static String ago(Instant moment, Instant now) {
        Duration age = Duration.between(moment, now);
        if (age.toMinutes() < 1) {
            return Messages.Moments_now;
        }
        if (age.toHours() < 1) {
            return Phrase.of(Messages.Moments_minutes, age.toMinutes());
        }
        if (age.toDays() < 1) {
            return Phrase.of(Messages.Moments_hours, age.toHours());
        }
        if (age.toDays() < 60) {
            return Phrase.of(Messages.Moments_days, age.toDays());
        }
        return age.toDays() < 730 ? Phrase.of(Messages.Moments_months, age.toDays() / 30)
                : Phrase.of(Messages.Moments_years, age.toDays() / 365);
    }
}

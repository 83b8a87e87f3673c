package org.verdigris.core.load;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** How a log writes its moments. */
@FunctionalInterface
interface SampleTime {
    /** The moment; empty if it is none of this form. */
    Optional<Instant> read(String text);

    /**
     * The form of a name: {@code seconds} or {@code milliseconds} since 1970, {@code iso}, or a pattern such as
     * {@code dd.MM.yyyy HH:mm:ss}.
     *
     * @param zone of moments that do not tell theirs
     * @throws IllegalArgumentException if it is neither a name nor a pattern
     */
    static SampleTime of(String form, ZoneId zone) {
        return switch (form) {
            case "seconds" -> text -> since1970(text, 3);
            case "milliseconds" -> text -> since1970(text, 0);
            case "iso" -> text -> parsed(DateTimeFormatter.ISO_DATE_TIME, text.replace(' ', 'T'), zone);
            default -> {
                DateTimeFormatter pattern = DateTimeFormatter.ofPattern(form, Locale.ROOT);
                yield text -> parsed(pattern, text, zone);
            }
        };
    }

    private static Optional<Instant> since1970(String text, int places) {
        try {
            return Optional.of(Instant.ofEpochMilli(new BigDecimal(text).movePointRight(places).longValue()));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> parsed(DateTimeFormatter form, String text, ZoneId zone) {
        try {
            TemporalAccessor found = form.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return Optional.of(found instanceof OffsetDateTime exact ? exact.toInstant()
                    : ((LocalDateTime) found).atZone(zone).toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}

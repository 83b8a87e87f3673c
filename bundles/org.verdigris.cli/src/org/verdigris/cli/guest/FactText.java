package org.verdigris.cli.guest;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.verdigris.guest.identify.Fact;
import org.verdigris.model.text.Catalogue;

/** Facts for the reader: what is known, or why it is not. */
final class FactText {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    private FactText() {
    }

    /** The value or the reason; a value without any text is null. */
    static String of(Fact<?> fact) {
        if (fact.value().isPresent()) {
            String text = fact.value().get() instanceof Instant moment ? TIME.format(moment)
                    : fact.value().get().toString();
            return text.isEmpty() ? null : text;
        }
        return Catalogue.text(Messages.FactText_unknown, fact.reason().orElseThrow());
    }
}

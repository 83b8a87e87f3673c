package org.verdigris.ui.wording;

import java.text.MessageFormat;
import java.util.Locale;

/**
 * A sentence of the catalogue filled with its values; counts choose between singular and plural by the pattern's own
 * {@code choice}. The console speaks English whatever the computer's language is, so numbers are written in English too.
 */
public final class Phrase {
    private Phrase() {
    }

    /** The pattern with {@code {0}}, {@code {1}} … replaced. Works on any thread. */
    public static String of(String pattern, Object... values) {
        return new MessageFormat(pattern, Locale.ENGLISH).format(values);
    }
}

package org.verdigris.ui.wording;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A sentence of the catalogue filled with its values; counts choose between singular and plural by the pattern's own
 * {@code choice}. The console speaks English whatever the computer's language is, so numbers are written in English
 * too.
 */
public final class Phrase {
    /** Taking a pattern apart costs more than filling it; a format is for one thread. */
    private static final ThreadLocal<Map<String, MessageFormat>> FORMATS = ThreadLocal.withInitial(HashMap::new);

    private Phrase() {
    }

    /** The pattern with {@code {0}}, {@code {1}} … replaced. Works on any thread. */
    public static String of(String pattern, Object... values) {
        return FORMATS.get().computeIfAbsent(pattern, text -> new MessageFormat(text, Locale.ENGLISH)).format(values);
    }
}

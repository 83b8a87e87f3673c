package org.verdigris.report.words;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of reports in one language. A language without sentences of its own gets the English ones. */
public final class Words {
    /** The languages in which all sentences are there. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final Locale locale;
    private final ResourceBundle patterns;

    public Words(Locale locale) {
        this.locale = locale;
        patterns = ResourceBundle.getBundle("org.verdigris.report.words.words", locale, Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public Locale locale() {
        return locale;
    }

    /**
     * A sentence with its values; numbers among them are written as the language does.
     *
     * @throws java.util.MissingResourceException if there is none of this name
     */
    public String text(String name, Object... values) {
        return new MessageFormat(patterns.getString(name), locale).format(values);
    }

    /** The word for a literal, by the name of its type and its own. */
    public String of(Enum<?> literal) {
        return text(literal.getDeclaringClass().getSimpleName() + "." + literal.name());
    }
}

package org.verdigris.guest;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Fills the fields of a class of sentences from the {@code messages.properties} that lies beside the class. */
public final class Catalogue {

    private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    private Catalogue() {
    }

    /**
     * Sets each public static field to the pattern of the same name. The class must be public for that.
     *
     * @throws java.util.MissingResourceException if one is missing
     */
    public static void fill(Class<?> sentences) {
        ResourceBundle texts = ResourceBundle.getBundle(sentences.getPackageName() + ".messages", Locale.ROOT,
                sentences.getClassLoader());
        try {
            for (Field field : sentences.getDeclaredFields()) {
                if (Modifier.isPublic(field.getModifiers())) {
                    field.set(null, texts.getString(field.getName()));
                }
            }
        } catch (IllegalAccessException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    /**
     * The sentence of a pattern with its values; numbers are grouped as in English, the language of the texts. Names
     * come from anybody's disks: what would break the line or command the terminal is not shown.
     */
    public static String text(String pattern, Object... values) {
        return new MessageFormat(pattern, Locale.ENGLISH).format(Stream.of(values).map(Catalogue::shown).toArray());
    }

    private static Object shown(Object value) {
        boolean name = value instanceof String || value instanceof Path;
        return name ? UNSHOWN.matcher(value.toString()).replaceAll("\uFFFD") : value;
    }
}

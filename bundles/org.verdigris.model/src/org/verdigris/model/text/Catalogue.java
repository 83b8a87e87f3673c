package org.verdigris.model.text;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences of a package: its {@code messages.properties} behind the static fields of its class of messages.
 *
 * <p>Headless bundles use this instead of the platform's own mechanism, which would bring OSGi to the command line.
 */
public final class Catalogue {
    private Catalogue() {
    }

    /**
     * Gives each static text field of a class the pattern of the same name in {@code messages.properties} beside it.
     * A missing pattern fails when the class is loaded, not when the sentence is needed.
     *
     * @throws java.util.MissingResourceException if a pattern is missing
     */
    public static void fill(Class<?> messages) {
        ResourceBundle patterns = ResourceBundle.getBundle(messages.getPackageName() + ".messages", Locale.ROOT,
                messages.getClassLoader());
        try {
            for (Field field : messages.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                    field.setAccessible(true);
                    field.set(null, patterns.getString(field.getName()));
                }
            }
        } catch (IllegalAccessException impossible) {
            throw new ExceptionInInitializerError(impossible);
        }
    }

    /** The sentence that a pattern makes of its values, as {@link MessageFormat} does: numbers get separators. */
    public static String text(String pattern, Object... values) {
        return new MessageFormat(pattern, Locale.ROOT).format(values);
    }

    /** The sentence that a pattern makes of its values; numbers are written without separators, as files hold them. */
    public static String sentence(String pattern, Object... values) {
        Object[] texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            texts[i] = String.valueOf(values[i]);
        }
        return text(pattern, texts);
    }
}

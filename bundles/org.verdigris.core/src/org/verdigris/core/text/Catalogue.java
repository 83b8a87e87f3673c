package org.verdigris.core.text;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The sentences of a package: its {@code messages.properties}, one key for each static field of a class.
 *
 * <p>Headless bundles use this instead of the platform's own mechanism, which would bring OSGi to the command line.
 */
public final class Catalogue {

    private Catalogue() {
    }

    /**
     * Gives every static text field of a class that is not final the sentence of its name, taken from
     * {@code messages.properties} beside the class.
     *
     * @throws java.util.MissingResourceException if a sentence is missing
     */
    public static void fill(Class<?> messages) {
        ResourceBundle sentences = ResourceBundle.getBundle(messages.getPackageName() + ".messages", Locale.ROOT,
                messages.getClassLoader());
        for (Field field : messages.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && !Modifier.isFinal(field.getModifiers())
                    && field.getType() == String.class) {
                try {
                    field.setAccessible(true);
                    field.set(null, sentences.getString(field.getName()));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    /** A sentence with its values put in, as {@link MessageFormat} does. */
    public static String text(String sentence, Object... values) {
        return new MessageFormat(sentence, Locale.ROOT).format(values);
    }
}

package org.verdigris.ui.thing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;

/** What the model's annotations say about a setting: its meaning, and the words for its values. */
public final class SettingWords {
    private static final String ANNOTATION = "org.verdigris.setting";

    private SettingWords() {
    }

    public static Optional<String> meaning(EAttribute setting) {
        return detail(setting, "meaning");
    }

    /** The word for the value, the number itself where no word is known, null for null. */
    public static String value(EAttribute setting, Long value) {
        if (value == null) {
            return null;
        }
        String key = value + "=";
        return detail(setting, "values").stream().flatMap(all -> Arrays.stream(all.split(";"))).map(String::strip)
                .filter(word -> word.startsWith(key)).map(word -> capital(word.substring(key.length()))).findFirst()
                .orElse(value.toString());
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ENGLISH) + word.substring(1);
    }

    private static Optional<String> detail(EAttribute setting, String key) {
        return Optional.ofNullable(setting.getEAnnotation(ANNOTATION)).map(known -> known.getDetails().get(key));
    }
}

package org.verdigris.rules;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of topics, units and needs. */
final class RulesMessages {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.verdigris.rules.messages", Locale.ROOT,
            RulesMessages.class.getClassLoader());

    private RulesMessages() {
    }

    static String text(String key) {
        return WORDS.getString(key);
    }
}

package org.verdigris.cli.machine;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.verdigris.model.settings.SettingKey;

/** A setting and a text, as {@code KEY=VALUE}; the equals signs within the brackets of a key do not count. */
record Assignment(SettingKey key, String value) {

    private static final Pattern FORM = Pattern.compile("((?:[^=\\[]|\\[[^\\]]*])+)=(.*)", Pattern.DOTALL);

    /** What a word says; empty if it is none. */
    static Optional<Assignment> of(String word) {
        Matcher form = FORM.matcher(word);
        try {
            return form.matches() ? Optional.of(new Assignment(SettingKey.parse(form.group(1)), form.group(2)))
                    : Optional.empty();
        } catch (IllegalArgumentException noKey) { // a path may well hold an equals sign
            return Optional.empty();
        }
    }
}

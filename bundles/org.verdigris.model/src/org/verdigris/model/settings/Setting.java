package org.verdigris.model.settings;

import java.util.Objects;
import java.util.Optional;

/**
 * One leaf of a configuration file.
 *
 * @param key          its address
 * @param type         its type; empty when the {@code type} attribute is missing or names none of the four types
 * @param declaredType the {@code type} attribute as it stands, empty when missing
 * @param text         the text with entities resolved and line breaks as {@code \n}
 * @param line         the line of the file its start tag ends on, from 1
 */
public record Setting(SettingKey key, Optional<SettingType> type, String declaredType, String text, int line) {
    public Setting {
        Objects.requireNonNull(key);
        Objects.requireNonNull(type);
        Objects.requireNonNull(declaredType);
        Objects.requireNonNull(text);
    }
}

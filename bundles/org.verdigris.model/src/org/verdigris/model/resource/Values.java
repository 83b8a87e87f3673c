package org.verdigris.model.resource;

import java.util.Optional;
import org.verdigris.model.settings.SettingType;

/** Turns texts of settings into values of the model and back. */
final class Values {
    private Values() {
    }

    /** The value of a text; empty when it is illegal for its type, which the model then does not show. */
    static Optional<Object> value(SettingType type, String text) {
        return switch (type) {
            case STRING, BYTES -> Optional.of(text);
            case INTEGER -> type.complaint(text).isPresent() ? Optional.empty() : Optional.of(Long.valueOf(text));
            case BOOLEAN -> type.complaint(text).isPresent() ? Optional.empty() : Optional.of(Boolean.valueOf(text));
        };
    }

    /** The text of a value, with line breaks as settings have them. */
    static String text(Object value) {
        return value.toString().replace("\r\n", "\n").replace('\r', '\n');
    }
}

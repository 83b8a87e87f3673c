package org.verdigris.core.machine;

import java.util.Objects;

import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingKey;

/**
 * What a machine must have to be meant: a setting with this text, in whatever case.
 *
 * @param text the text; an empty one means machines that have no such setting, too
 */
public record SettingCondition(SettingKey key, String text) {

    public SettingCondition {
        Objects.requireNonNull(key);
        Objects.requireNonNull(text);
    }

    boolean holds(ConfigurationFile machine) {
        return machine.setting(key).map(Setting::text).map(String::strip).orElse("").equalsIgnoreCase(text.strip());
    }
}

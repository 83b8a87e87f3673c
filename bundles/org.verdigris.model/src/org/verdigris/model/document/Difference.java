package org.verdigris.model.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingKey;

/**
 * A setting that two files, or two states of one file, have different: in its text, in its type, or one has it only.
 *
 * @param before as the one has it; empty if it has not
 * @param after  as the other has it; empty if it has not
 */
public record Difference(SettingKey key, Optional<Setting> before, Optional<Setting> after) {

    /** All differences, in the order of the first list; what only the second has comes last, in its order. */
    public static List<Difference> between(List<Setting> before, List<Setting> after) {
        Map<SettingKey, Setting> first = byKey(before);
        Map<SettingKey, Setting> second = byKey(after);
        List<Difference> differences = new ArrayList<>();
        first.forEach((key, setting) -> {
            Optional<Setting> other = Optional.ofNullable(second.get(key));
            if (other.filter(same -> isSame(setting, same)).isEmpty()) {
                differences.add(new Difference(key, Optional.of(setting), other));
            }
        });
        second.forEach((key, setting) -> {
            if (!first.containsKey(key)) {
                differences.add(new Difference(key, Optional.empty(), Optional.of(setting)));
            }
        });
        return List.copyOf(differences);
    }

    /** Of a key that a file holds twice, the first one counts. */
    private static Map<SettingKey, Setting> byKey(List<Setting> settings) {
        Map<SettingKey, Setting> byKey = new LinkedHashMap<>();
        settings.forEach(setting -> byKey.putIfAbsent(setting.key(), setting));
        return byKey;
    }

    private static boolean isSame(Setting one, Setting other) {
        return one.text().equals(other.text()) && one.declaredType().equals(other.declaredType());
    }
}

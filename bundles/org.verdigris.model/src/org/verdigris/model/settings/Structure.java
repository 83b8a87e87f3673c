package org.verdigris.model.settings;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a scan found in a well-formed text.
 *
 * @param root     name of the root element
 * @param topLevel names of the elements directly below the root
 * @param settings every leaf in document order
 */
record Structure(String root, Set<String> topLevel, List<Setting> settings) {
    /** The first leaf of that key: where a file holds a key twice, the first counts. */
    Optional<Setting> setting(SettingKey key) {
        return settings.stream().filter(setting -> setting.key().equals(key)).findFirst();
    }
}

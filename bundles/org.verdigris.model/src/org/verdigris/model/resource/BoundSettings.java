package org.verdigris.model.resource;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.verdigris.model.settings.SettingKey;

/**
 * What an object of the model says about its file.
 *
 * @param leaves     the settings that have a value
 * @param containers the elements of objects below the root, outer ones first
 * @param unplaced   semantic keys that have a value but no place in the dialect
 */
record BoundSettings(SequencedMap<SettingKey, Leaf> leaves, SequencedSet<SettingKey> containers,
        SequencedSet<String> unplaced) {
    /**
     * One setting.
     *
     * @param text      its text
     * @param confirmed whether its place is known for sure; otherwise a dialect gave it
     */
    record Leaf(String text, boolean confirmed) {
    }

    BoundSettings() {
        this(new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }
}

package org.verdigris.model.resource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingKey.Step;

/** The settings of a file by element, for walking down; where a key occurs twice, the first one counts. */
final class SettingTree {
    private final Map<Step, SettingTree> children = new LinkedHashMap<>();
    private Optional<Setting> leaf = Optional.empty();

    private SettingTree() {
    }

    static SettingTree of(List<Setting> settings) {
        SettingTree root = new SettingTree();
        for (Setting setting : settings) {
            SettingTree at = root;
            for (Step step : setting.key().steps()) {
                at = at.children.computeIfAbsent(step, any -> new SettingTree());
            }
            if (at.leaf.isEmpty()) {
                at.leaf = Optional.of(setting);
            }
        }
        return root;
    }

    Optional<Setting> leaf() {
        return leaf;
    }

    Optional<SettingTree> at(List<Step> path) {
        SettingTree at = this;
        for (Step step : path) {
            at = at.children.get(step);
            if (at == null) {
                return Optional.empty();
            }
        }
        return Optional.of(at);
    }

    /** The elements of a name that have an id, in document order. */
    Map<Step, SettingTree> numbered(String name) {
        Map<Step, SettingTree> numbered = new LinkedHashMap<>(children);
        numbered.keySet().removeIf(step -> !step.name().equals(name) || step.id().isEmpty());
        return numbered;
    }
}

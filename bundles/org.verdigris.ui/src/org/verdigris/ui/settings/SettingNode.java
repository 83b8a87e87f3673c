package org.verdigris.ui.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingCatalogue;
import org.verdigris.model.settings.SettingDescription;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingKey.Step;

/** An element of a configuration file: a setting, or a container of elements. */
final class SettingNode {
    private final SettingKey key;
    private final Optional<Setting> setting;
    private final Optional<SettingNode> parent;
    private final Map<Step, SettingNode> children = new LinkedHashMap<>();
    private Optional<String> was = Optional.empty();
    private boolean added;

    private SettingNode(SettingKey key, Optional<Setting> setting, Optional<SettingNode> parent) {
        this.key = key;
        this.setting = setting;
        this.parent = parent;
    }

    /** The elements at the top, in the order of the file, with those below them. */
    static List<SettingNode> tree(List<Setting> settings, Map<SettingKey, Optional<String>> changed,
            Predicate<SettingNode> wanted) {
        Map<Step, SettingNode> top = new LinkedHashMap<>();
        for (Setting setting : settings) {
            List<Step> steps = setting.key().steps();
            SettingNode leaf = leaf(setting, Optional.empty(), changed);
            if (wanted.test(leaf)) {
                Map<Step, SettingNode> level = top;
                Optional<SettingNode> parent = Optional.empty();
                for (int depth = 1; depth < steps.size(); depth++) {
                    SettingKey key = new SettingKey(steps.subList(0, depth));
                    Optional<SettingNode> above = parent;
                    SettingNode container = level.computeIfAbsent(steps.get(depth - 1),
                            step -> new SettingNode(key, Optional.empty(), above));
                    parent = Optional.of(container);
                    level = container.children;
                }
                level.putIfAbsent(steps.getLast(), leaf(setting, parent, changed));
            }
        }
        return List.copyOf(top.values());
    }

    /** The settings alone, in the order of the file. */
    static List<SettingNode> list(List<Setting> settings, Map<SettingKey, Optional<String>> changed,
            Predicate<SettingNode> wanted) {
        List<SettingNode> nodes = new ArrayList<>();
        settings.forEach(setting -> nodes.add(leaf(setting, Optional.empty(), changed)));
        nodes.removeIf(wanted.negate());
        return nodes;
    }

    private static SettingNode leaf(Setting setting, Optional<SettingNode> parent,
            Map<SettingKey, Optional<String>> changed) {
        SettingNode node = new SettingNode(setting.key(), Optional.of(setting), parent);
        if (changed.containsKey(setting.key())) {
            node.was = changed.get(setting.key());
            node.added = node.was.isEmpty();
        }
        return node;
    }

    SettingKey key() {
        return key;
    }

    Optional<Setting> setting() {
        return setting;
    }

    Optional<SettingNode> parent() {
        return parent;
    }

    List<SettingNode> children() {
        return List.copyOf(children.values());
    }

    Optional<SettingDescription> description() {
        return setting.isPresent() ? SettingCatalogue.describe(key) : Optional.empty();
    }

    boolean changed() {
        return added || was.isPresent();
    }

    /** The text that the saved file has; empty if it has no such setting, or the same. */
    Optional<String> was() {
        return was;
    }

    boolean added() {
        return added;
    }

    String name() {
        return key.steps().getLast().toString();
    }

    String value() {
        return setting.map(Setting::text).orElse("");
    }

    /** The word for a value that is a number, where the model has one; the sign of a position beyond its edge. */
    String meaningOfValue() {
        String word = description().flatMap(known -> known.values().entrySet().stream()
                .filter(each -> each.getKey().toString().equals(value())).map(Map.Entry::getValue).findFirst())
                .orElse("");
        return word.isEmpty() && isPosition() ? String.valueOf((int) Long.parseLong(value())) : word;
    }

    /** Positions are unsigned in the file, so one left of the screen looks like four thousand millions. */
    private boolean isPosition() {
        return key.name().endsWith("_position") && value().matches("[0-9]{10}")
                && Long.parseLong(value()) > Integer.MAX_VALUE && Long.parseLong(value()) < 1L << 32;
    }

    String type() {
        return setting.map(Setting::declaredType).orElse("");
    }

    String meaning() {
        return setting.isEmpty() ? "" : description().map(SettingDescription::meaning)
                .orElse(SettingsMessages.Setting_unknown);
    }

    boolean has(String word) {
        String all = key + "\n" + value() + "\n" + meaningOfValue() + "\n" + type() + "\n" + meaning();
        return all.toLowerCase(Locale.ROOT).contains(word);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SettingNode node && node.key.equals(key)
                && node.setting.isPresent() == setting.isPresent();
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}

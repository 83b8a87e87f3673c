package org.verdigris.ui.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.verdigris.model.document.Comparison.Pair;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingCatalogue;
import org.verdigris.model.settings.SettingDescription;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingKey.Step;

/** An element of a configuration file: a setting, or a container of elements; one that was removed since it was saved, too. */
final class SettingNode {
    private final SettingKey key;
    private final Optional<Setting> now;
    private final Optional<Setting> saved;
    private final Optional<SettingNode> parent;
    private final Map<Step, SettingNode> children = new LinkedHashMap<>();

    private SettingNode(SettingKey key, Optional<Setting> now, Optional<Setting> saved, Optional<SettingNode> parent) {
        this.key = key;
        this.now = now;
        this.saved = saved;
        this.parent = parent;
    }

    private SettingNode(Pair pair, Optional<SettingNode> parent) {
        this(pair.key(), pair.left(), pair.right(), parent);
    }

    /**
     * The elements at the top, in the order of the file, with those below them.
     *
     * @param pairs the settings as they are edited on the left, as they are saved on the right
     */
    static List<SettingNode> tree(List<Pair> pairs, Predicate<SettingNode> wanted) {
        Map<Step, SettingNode> top = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            if (wanted.test(new SettingNode(pair, Optional.empty()))) {
                List<Step> steps = pair.key().steps();
                Map<Step, SettingNode> level = top;
                Optional<SettingNode> parent = Optional.empty();
                for (int depth = 1; depth < steps.size(); depth++) {
                    SettingKey container = new SettingKey(steps.subList(0, depth));
                    Optional<SettingNode> above = parent;
                    SettingNode node = level.computeIfAbsent(steps.get(depth - 1),
                            step -> new SettingNode(container, Optional.empty(), Optional.empty(), above));
                    parent = Optional.of(node);
                    level = node.children;
                }
                level.putIfAbsent(steps.getLast(), new SettingNode(pair, parent));
            }
        }
        return List.copyOf(top.values());
    }

    /** The settings alone, in the order of the file. */
    static List<SettingNode> list(List<Pair> pairs, Predicate<SettingNode> wanted) {
        return pairs.stream().map(pair -> new SettingNode(pair, Optional.empty())).filter(wanted).toList();
    }

    SettingKey key() {
        return key;
    }

    /** Whether it is a setting rather than a container. */
    boolean isSetting() {
        return setting().isPresent();
    }

    /** The setting as it is; as it was saved, if it was removed since. */
    Optional<Setting> setting() {
        return now.or(() -> saved);
    }

    Optional<SettingNode> parent() {
        return parent;
    }

    List<SettingNode> children() {
        return List.copyOf(children.values());
    }

    Optional<SettingDescription> description() {
        return isSetting() ? SettingCatalogue.describe(key) : Optional.empty();
    }

    boolean changed() {
        return !now.map(Setting::text).equals(saved.map(Setting::text));
    }

    /** The text that the saved file has; empty if it has no such setting. */
    Optional<String> was() {
        return saved.map(Setting::text);
    }

    boolean added() {
        return now.isPresent() && saved.isEmpty();
    }

    boolean removed() {
        return now.isEmpty() && saved.isPresent();
    }

    String name() {
        return key.steps().getLast().toString();
    }

    String value() {
        return setting().map(Setting::text).orElse("");
    }

    /** The word for a value that is a number, where the model has one; the sign of a position beyond its edge. */
    String meaningOfValue() {
        return description().flatMap(known -> known.words(value())).orElse("");
    }

    String type() {
        return setting().map(Setting::declaredType).orElse("");
    }

    String meaning() {
        return !isSetting() ? ""
                : description().map(SettingDescription::meaning).orElse(SettingsMessages.Setting_unknown);
    }

    boolean has(String word) {
        String all = key + "\n" + value() + "\n" + meaningOfValue() + "\n" + type() + "\n" + meaning();
        return all.toLowerCase(Locale.ROOT).contains(word);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SettingNode node && node.key.equals(key) && node.isSetting() == isSetting();
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}

package org.verdigris.model.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingCatalogue;
import org.verdigris.model.settings.SettingDescription;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingType;

/**
 * The settings of two files side by side, equal ones too, in the order of the first file; what only the second has stands
 * behind what precedes it there. Of a key that a file holds twice, the first one counts.
 *
 * @param pairs one for each key that either of them has
 */
public record Comparison(List<Pair> pairs) {
    public Comparison {
        pairs = List.copyOf(pairs);
    }

    /** One setting as the two have it; empty where one has it not. */
    public record Pair(SettingKey key, Optional<Setting> left, Optional<Setting> right) {

        /** Whether text or type differ, or one of them has it only. */
        public boolean differs() {
            return !left.map(Pair::content).equals(right.map(Pair::content));
        }

        private static List<String> content(Setting setting) {
            return List.of(setting.declaredType(), setting.text());
        }

        /**
         * Whether it tells one machine or network from all others, such as a serial number or a network address: of two
         * of them it usually differs.
         */
        public boolean identity() {
            return SettingCatalogue.describe(key).filter(SettingDescription::identity).isPresent();
        }
    }

    /** Puts two files side by side. */
    public static Comparison of(List<Setting> left, List<Setting> right) {
        Map<SettingKey, Setting> first = byKey(left);
        Map<SettingKey, Setting> second = byKey(right);
        List<SettingKey> keys = new ArrayList<>(first.keySet());
        int place = 0;
        for (SettingKey key : second.keySet()) {
            if (first.containsKey(key)) {
                place = keys.indexOf(key) + 1;
            } else {
                keys.add(place++, key);
            }
        }
        return new Comparison(keys.stream().map(key -> new Pair(key, Optional.ofNullable(first.get(key)),
                Optional.ofNullable(second.get(key)))).toList());
    }

    private static Map<SettingKey, Setting> byKey(List<Setting> settings) {
        Map<SettingKey, Setting> byKey = new LinkedHashMap<>();
        settings.forEach(setting -> byKey.putIfAbsent(setting.key(), setting));
        return byKey;
    }

    /** Those that differ. */
    public List<Pair> differences() {
        return pairs.stream().filter(Pair::differs).toList();
    }

    /** Whether nothing differs. */
    public boolean same() {
        return differences().isEmpty();
    }

    /**
     * What makes the right file have these settings as the left one has them. What is new there gets one of the four
     * types of the products; a type of another writer is copied as a string.
     */
    public List<Alteration> toRight(List<Pair> chosen) {
        return chosen.stream().flatMap(pair -> copy(pair.key(), pair.left(),
                pairs.stream().flatMap(each -> each.left().stream()).toList()).stream()).toList();
    }

    /** The same from right to left. */
    public List<Alteration> toLeft(List<Pair> chosen) {
        return chosen.stream().flatMap(pair -> copy(pair.key(), pair.right(),
                pairs.stream().flatMap(each -> each.right().stream()).toList()).stream()).toList();
    }

    /** A setting that is copied as missing goes away with the containers that the other file has not either. */
    private static List<Alteration> copy(SettingKey key, Optional<Setting> wanted, List<Setting> source) {
        if (wanted.isPresent()) {
            return List.of(Alteration.put(key, wanted.get().type().orElse(SettingType.STRING), wanted.get().text()));
        }
        List<Alteration> alterations = new ArrayList<>();
        alterations.add(Alteration.remove(key));
        for (int depth = key.steps().size() - 1; depth > 0; depth--) {
            SettingKey container = new SettingKey(key.steps().subList(0, depth));
            if (source.stream().anyMatch(setting -> setting.key().isBelow(container))) {
                break;
            }
            alterations.add(Alteration.prune(container));
        }
        return alterations;
    }
}

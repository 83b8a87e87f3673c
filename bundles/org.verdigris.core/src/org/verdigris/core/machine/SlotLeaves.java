package org.verdigris.core.machine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.verdigris.model.document.Alteration;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingKey.Step;

/** The leaves below the places of a machine's drives, those included that nobody knows. */
final class SlotLeaves {

    private static final String UNDO = "undo_pathname";

    private final Collection<Setting> settings;

    SlotLeaves(Collection<Setting> settings) {
        this.settings = List.copyOf(settings);
    }

    /** The leaves of a place, by what stands behind its key. */
    private Map<List<Step>, Setting> of(SettingKey place) {
        int depth = place.steps().size();
        Map<List<Step>, Setting> leaves = new LinkedHashMap<>();
        settings.stream().filter(leaf -> leaf.key().isBelow(place))
                .forEach(leaf -> leaves.put(leaf.key().steps().subList(depth, leaf.key().steps().size()), leaf));
        return leaves;
    }

    /** Whether the place stands in the file more than once, so that its keys do not tell which is meant. */
    boolean isTwofold(SettingKey place) {
        Set<SettingKey> seen = new HashSet<>();
        return settings.stream().map(Setting::key).filter(key -> key.isBelow(place)).anyMatch(key -> !seen.add(key));
    }

    /** The undo disk that a place names. */
    Optional<String> undoDisk(SettingKey place) {
        return of(place).entrySet().stream().filter(leaf -> leaf.getKey().getFirst().name().equals(UNDO))
                .map(leaf -> leaf.getValue().text()).filter(text -> !text.isBlank()).findFirst();
    }

    /** What lets each of two places hold what the other holds. Only leaves that differ change. */
    List<Alteration> exchange(SettingKey one, SettingKey other) {
        List<Alteration> alterations = new ArrayList<>();
        become(other, of(other), of(one), alterations);
        become(one, of(one), of(other), alterations);
        return alterations;
    }

    private static void become(SettingKey place, Map<List<Step>, Setting> has, Map<List<Step>, Setting> gets,
            List<Alteration> alterations) {
        if (gets.isEmpty()) {
            alterations.add(Alteration.clear(place));
            return;
        }
        gets.forEach((rest, leaf) -> {
            SettingKey key = place;
            for (Step step : rest) {
                key = key.child(step);
            }
            boolean typed = leaf.type().isPresent() && !has.containsKey(rest);
            alterations.add(typed ? Alteration.put(key, leaf.type().get(), leaf.text())
                    : Alteration.put(key, leaf.text()));
        });
        has.forEach((rest, leaf) -> {
            if (!gets.containsKey(rest)) {
                alterations.add(Alteration.remove(leaf.key()));
            }
        });
    }
}

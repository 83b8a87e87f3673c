package org.verdigris.model.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.Edit;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingCatalogue;
import org.verdigris.model.settings.SettingDescription;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingKey.Step;

/** The known settings that a file could have and has not. */
public final class MissingSettings {

    private MissingSettings() {
    }

    /**
     * One of them.
     *
     * @param key where it would stand: in each numbered object that the file has; in number 0 where it has none
     */
    public record Missing(SettingKey key, SettingDescription description) {
    }

    /** All but those that the product keeps for itself, in the order of the model. */
    public static List<Missing> of(ConfigurationFile.Kind kind, List<Setting> settings) {
        Set<SettingKey> present = settings.stream().map(Setting::key).collect(Collectors.toSet());
        List<Missing> missing = new ArrayList<>();
        for (SettingDescription known : SettingCatalogue.all(kind)) {
            if (known.edit() != Edit.KEEP) {
                places(known.pattern(), settings).stream().filter(key -> !present.contains(key))
                        .forEach(key -> missing.add(new Missing(key, known)));
            }
        }
        return List.copyOf(missing);
    }

    private static Set<SettingKey> places(String pattern, List<Setting> settings) {
        int last = pattern.lastIndexOf("[@id]");
        if (last < 0) {
            return Set.of(SettingKey.parse(pattern));
        }
        String container = pattern.substring(0, last + "[@id]".length());
        int depth = container.split("/").length;
        List<Step> rest = SettingKey.parse(pattern.substring(container.length() + 1)).steps();
        Set<SettingKey> places = new LinkedHashSet<>();
        for (Setting setting : settings) {
            List<Step> steps = setting.key().steps();
            if (steps.size() > depth && new SettingKey(steps.subList(0, depth)).pattern().equals(container)) {
                places.add(joined(steps.subList(0, depth), rest));
            }
        }
        return places.isEmpty() ? Set.of(joined(numbered(container), rest)) : places;
    }

    private static List<Step> numbered(String container) {
        return SettingKey.parse(container.replace("[@id]", "")).steps().stream()
                .map(step -> container.contains(step.name() + "[@id]")
                        ? new Step(step.name(), Optional.of("0")) : step)
                .toList();
    }

    private static SettingKey joined(List<Step> container, List<Step> rest) {
        List<Step> steps = new ArrayList<>(container);
        steps.addAll(rest);
        return new SettingKey(steps);
    }
}

package org.verdigris.core.machine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.verdigris.disk.Progress;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.Edit;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingCatalogue;
import org.verdigris.model.settings.SettingDescription;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingType;

/**
 * One setting as several machines have it.
 *
 * @param type    how the files or the catalogue declare it
 * @param values  each text that it has somewhere, and in how many machines; the most frequent first
 * @param missing how many machines have no such setting
 */
public record SettingSurvey(SettingKey key, SettingType type, Map<String, Integer> values, int missing) {

    private static final Set<String> OF_NETWORKS = Set.of("settings/id", "settings/gateway");

    /** What is known about the setting; empty for one that somebody made up. */
    public Optional<SettingDescription> description() {
        return SettingCatalogue.describe(key);
    }

    /**
     * The settings that can be changed in all these machines: those that one of them has, and known ones that none has
     * yet. What the products keep for themselves is left out, and a machine that cannot be read.
     */
    public static List<SettingSurvey> of(Collection<Path> machines, Progress progress) throws IOException {
        Map<SettingKey, Map<String, Integer>> values = new LinkedHashMap<>();
        Map<SettingKey, SettingType> types = new LinkedHashMap<>();
        int read = 0;
        for (Path machine : machines) {
            progress.reading(machine, 0, 1);
            Optional<ConfigurationFile> file = readable(machine);
            if (file.isPresent()) {
                read++;
                count(file.get(), values, types);
            }
        }
        SettingCatalogue.all().stream().filter(known -> known.edit() == Edit.YES).filter(SettingSurvey::isOfMachines)
                .filter(known -> !known.pattern().contains("[@id]"))
                .forEach(known -> {
                    SettingKey key = SettingKey.parse(known.pattern());
                    values.putIfAbsent(key, Map.of());
                    types.putIfAbsent(key, known.type());
                });
        int all = read;
        return values.entrySet().stream().map(each -> new SettingSurvey(each.getKey(), types.get(each.getKey()),
                byFrequency(each.getValue()), all - each.getValue().values().stream().mapToInt(n -> n).sum()))
                .sorted(Comparator.comparing(each -> each.key().toString())).toList();
    }

    /** The catalogue tells networks' settings too; those stand in no machine. */
    private static boolean isOfMachines(SettingDescription known) {
        return !OF_NETWORKS.contains(known.pattern());
    }

    private static Optional<ConfigurationFile> readable(Path machine) {
        try {
            return Optional.of(ConfigurationFile.read(machine)).filter(
                    file -> file.kind() == ConfigurationFile.Kind.MACHINE);
        } catch (IOException e) { // the plan names it
            return Optional.empty();
        }
    }

    private static void count(ConfigurationFile file, Map<SettingKey, Map<String, Integer>> values,
            Map<SettingKey, SettingType> types) {
        Set<SettingKey> seen = new LinkedHashSet<>();
        for (Setting setting : file.settings()) {
            boolean kept = SettingCatalogue.describe(setting.key()).filter(known -> known.edit() == Edit.KEEP)
                    .isPresent();
            if (!kept && seen.add(setting.key())) {
                values.computeIfAbsent(setting.key(), key -> new LinkedHashMap<>()).merge(setting.text(), 1,
                        Integer::sum);
                types.putIfAbsent(setting.key(), setting.type()
                        .or(() -> SettingCatalogue.describe(setting.key()).map(SettingDescription::type))
                        .orElse(SettingType.STRING));
            }
        }
    }

    private static Map<String, Integer> byFrequency(Map<String, Integer> counts) {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(each -> sorted.put(each.getKey(), each.getValue()));
        return sorted;
    }
}

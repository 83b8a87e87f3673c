package org.verdigris.cli.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.verdigris.disk.PathMapping;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingKey;

/**
 * The saved state that a machine's configuration names. While there is one the hardware must stay as it was, or the
 * state can never be restored.
 *
 * @param named what the configuration says
 * @param file  the file of the state, if it is there
 * @see "Virtual Server SDK, VM_E_PREF_VM_ACTIVE"
 */
record SavedState(String named, Optional<Path> file) {

    private static final String KEY = "settings/configuration/saved_state/path/";

    /** The saved state of a machine; empty if its configuration names none. */
    static Optional<SavedState> of(ConfigurationFile machine, PathMapping mapping) {
        List<String> named = Stream.of("relative", "absolute").map(leaf -> SettingKey.parse(KEY + leaf))
                .flatMap(key -> machine.setting(key).stream()).map(Setting::text).filter(text -> !text.isBlank())
                .toList();
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Path folder = machine.file().toAbsolutePath().getParent();
        Optional<Path> file = named.stream().flatMap(path -> candidates(path, folder, mapping))
                .flatMap(path -> PathMapping.existing(path).stream()).filter(Files::isRegularFile).findFirst();
        return Optional.of(new SavedState(named.getLast(), file));
    }

    private static Stream<Path> candidates(String named, Path folder, PathMapping mapping) {
        // the products write the state beside the machine; it moves along when the folder is copied to another place
        String name = named.substring(Math.max(named.lastIndexOf('\\'), named.lastIndexOf('/')) + 1);
        Stream<Path> beside = name.isEmpty() ? Stream.of() : Stream.of(PathMapping.relative(folder, name));
        Stream<Path> exact = PathMapping.isAbsolute(named) ? mapping.local(named).stream()
                : Stream.of(PathMapping.relative(folder, named));
        return Stream.concat(exact, beside);
    }
}

package org.verdigris.cli.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.text.Catalogue;

/** Finds one setting by its key. */
public final class SettingLookup {

    private static final int SIMILAR_KEYS = 3;

    private final Terminal terminal;

    public SettingLookup(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    /**
     * Writes the value as it is, for the next program; only on a screen control characters are made visible.
     *
     * @throws Refusal     if the file has no such setting
     * @throws IOException if the file cannot be read
     */
    public void print(Path path, String key) throws IOException, Refusal {
        String value = find(SettingFile.read(path), SettingKey.parse(key)).text();
        terminal.line(terminal.harmless(value));
    }

    private static Setting find(ConfigurationFile file, SettingKey key) throws Refusal {
        return file.setting(key).orElseThrow(() -> new Refusal(missing(file, key)));
    }

    private static String missing(ConfigurationFile file, SettingKey key) {
        List<String> similar = file.settings().stream().map(Setting::key)
                .filter(other -> other.name().equalsIgnoreCase(key.name())).map(SettingKey::toString)
                .limit(SIMILAR_KEYS).toList();
        return similar.isEmpty() ? Catalogue.text(Messages.SettingLookup_missing, file.file(), key)
                : Catalogue.text(Messages.SettingLookup_similar, file.file(), key, String.join(", ", similar));
    }
}

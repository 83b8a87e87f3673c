package org.verdigris.cli.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Table;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingCatalogue;
import org.verdigris.model.settings.SettingType;
import org.verdigris.model.text.Catalogue;

/** All settings of a file in the order of the file, or those whose keys fit a pattern. */
public final class SettingList {

    private static final int LONGEST_BYTES = 32;

    private final Terminal terminal;
    private final boolean json;

    public SettingList(Terminal terminal, boolean json) {
        this.terminal = Objects.requireNonNull(terminal);
        this.json = json;
    }

    /**
     * Writes the settings that fit. That none fits is said beside and is no failure.
     *
     * @throws Refusal     if the path is a folder
     * @throws IOException if the file cannot be read
     */
    public void print(Path path, String pattern) throws IOException, Refusal {
        ConfigurationFile file = SettingFile.read(path);
        KeyFilter filter = new KeyFilter(pattern);
        List<Setting> settings = file.settings().stream()
                .filter(setting -> filter.test(setting.key().toString())).toList();
        if (json) {
            Json.write(terminal, document -> document(document, file, settings));
        } else if (settings.isEmpty()) {
            terminal.tell(Catalogue.text(Messages.SettingList_none, file.file(), pattern));
        } else {
            table(settings);
        }
    }

    private void table(List<Setting> settings) {
        Table table = new Table().text(Messages.SettingList_key).text(Messages.SettingList_type)
                .text(Messages.SettingList_value);
        settings.forEach(setting -> table.row(setting.key().toString(), setting.declaredType(), shown(setting)));
        table.print(terminal, "");
    }

    /** The value, of a long run of bytes its beginning only: the list is for the eye, {@code get} gives the rest. */
    static String shown(Setting setting) {
        String text = setting.text();
        boolean bytes = setting.type().filter(type -> type == SettingType.BYTES).isPresent();
        if (!bytes || text.length() <= 2 * LONGEST_BYTES) {
            return text;
        }
        return Catalogue.text(Messages.SettingList_bytes, text.substring(0, 2 * LONGEST_BYTES),
                Integer.toString(text.length() / 2));
    }

    private static void document(Json json, ConfigurationFile file, List<Setting> settings) {
        json.member("schema", Json.SCHEMA).member("kind", "settings").member("path", file.file().toAbsolutePath())
                .member("of", file.kind()).member("encoding", file.encoding())
                .objects("settings", settings, setting -> document(json, setting));
    }

    private static void document(Json json, Setting setting) {
        json.member("key", setting.key()).member("type", setting.declaredType()).member("value", setting.text())
                .member("line", setting.line());
        SettingCatalogue.describe(setting.key()).ifPresent(known -> {
            json.member("meaning", known.meaning()).member("unit", known.unit().isEmpty() ? null : known.unit());
            known.range().ifPresent(range -> json.member("minimum", range.minimum())
                    .member("maximum", range.maximum()));
            json.member("edit", known.edit());
        });
    }
}

package org.verdigris.cli.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Table;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.model.document.Comparison;
import org.verdigris.model.document.Comparison.Pair;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingCatalogue;
import org.verdigris.model.settings.SettingDescription;
import org.verdigris.model.text.Catalogue;

/** The settings of two files side by side: those that differ, or all. */
public final class SettingComparison {

    private final Terminal terminal;
    private final boolean all;
    private final boolean json;

    /** @param all whether equal settings are written too */
    public SettingComparison(Terminal terminal, boolean all, boolean json) {
        this.terminal = Objects.requireNonNull(terminal);
        this.all = all;
        this.json = json;
    }

    /**
     * Writes the comparison.
     *
     * @return whether both have the same settings with the same values
     * @throws Refusal     if a path is a folder, or one file is of a machine and the other of a network
     * @throws IOException if a file cannot be read
     */
    public boolean print(Path path, Path otherPath) throws IOException, Refusal {
        ConfigurationFile file = SettingFile.read(path);
        ConfigurationFile other = SettingFile.read(otherPath);
        if (file.kind() != other.kind()) {
            throw new Refusal(Catalogue.text(Messages.SettingComparison_kinds, path, otherPath));
        }
        Comparison comparison = Comparison.of(file.settings(), other.settings());
        List<Pair> shown = all ? comparison.pairs() : comparison.differences();
        if (json) {
            Json.write(terminal, document -> document.member("schema", Json.SCHEMA)
                    .member("kind", "settingComparison").member("left", path.toAbsolutePath())
                    .member("right", otherPath.toAbsolutePath()).member("same", comparison.same())
                    .member("settingCount", comparison.pairs().size())
                    .member("differenceCount", comparison.differences().size())
                    .objects("settings", shown, pair -> document(document, pair)));
        } else {
            table(path, otherPath, comparison, shown);
        }
        return comparison.same();
    }

    private void table(Path left, Path right, Comparison comparison, List<Pair> shown) {
        if (!shown.isEmpty()) {
            Table table = new Table().text("").text(Messages.SettingComparison_key)
                    .text(Messages.SettingComparison_left).text(Messages.SettingComparison_right)
                    .text(Messages.SettingComparison_remark);
            shown.forEach(pair -> table.row(all && pair.differs() ? "*" : "", pair.key().toString(),
                    shown(pair.left()), shown(pair.right()),
                    pair.differs() && pair.identity() ? Messages.SettingComparison_identity : ""));
            table.print(terminal, "");
        }
        terminal.line(Cell.clean(comparison.same()
                ? Catalogue.text(Messages.SettingComparison_same, left, right, comparison.pairs().size())
                : Catalogue.text(Messages.SettingComparison_different, left, right, comparison.differences().size(),
                        comparison.pairs().size())));
    }

    private static String shown(Optional<Setting> setting) {
        return setting.map(SettingList::shown).orElse(Messages.SettingComparison_absent);
    }

    private static void document(Json json, Pair pair) {
        json.member("key", pair.key()).member("differs", pair.differs())
                .member("leftType", pair.left().map(Setting::declaredType).orElse(null))
                .member("left", pair.left().map(Setting::text).orElse(null))
                .member("rightType", pair.right().map(Setting::declaredType).orElse(null))
                .member("right", pair.right().map(Setting::text).orElse(null))
                .member("identity", pair.identity())
                .member("meaning", SettingCatalogue.describe(pair.key()).map(SettingDescription::meaning).orElse(null));
    }
}

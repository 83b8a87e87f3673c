package org.verdigris.cli.estate;

import java.nio.file.Path;
import java.util.List;

import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Table;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.usage.Sought;
import org.verdigris.core.usage.Usage;
import org.verdigris.model.text.Catalogue;

/** Who uses a thing. */
final class UsageReport {

    private final Terminal terminal;
    private final Sought thing;
    private final List<Usage> usages;

    UsageReport(Terminal terminal, Sought thing, List<Usage> usages) {
        this.terminal = terminal;
        this.thing = thing;
        this.usages = List.copyOf(usages);
    }

    /** Writes a line for each usage, or that there is none. */
    void print() {
        if (usages.isEmpty()) {
            terminal.line(Catalogue.text(Messages.Usages_none, thing));
            return;
        }
        Table table = new Table().text(Messages.Usages_user).text(Messages.Usages_role).text(Messages.Usages_place)
                .text(Messages.Usages_file);
        usages.forEach(usage -> table.row(usage.name(), usage.role().words(), usage.place(),
                usage.file().map(Path::toString).orElse("")));
        table.print(terminal, "");
    }

    /** Writes the usages for programs. */
    void printJson() {
        Json.write(terminal, json -> json.member("schema", Json.SCHEMA).member("kind", "usages")
                .member("thing", thing).objects("usages", usages, usage -> json.member("role", usage.role())
                        .member("user", usage.name())
                        .member("place", usage.place().isEmpty() ? null : usage.place())
                        .member("file", usage.file().orElse(null))));
    }
}

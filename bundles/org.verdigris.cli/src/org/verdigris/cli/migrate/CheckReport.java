package org.verdigris.cli.migrate;

import java.util.Locale;

import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Style;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.migrate.Finding;
import org.verdigris.core.migrate.MigrationCheck;
import org.verdigris.core.migrate.Verdict;

/** What was found before a boot disk is moved, for readers and for programs. */
record CheckReport(Terminal terminal, MigrationCheck check) {

    void print() {
        Style style = terminal.style();
        terminal.line(style.heading(Cell.clean(check.machine().toString())));
        check.findings().forEach(this::print);
        terminal.line("");
        String verdict = sentence(check.verdict());
        terminal.line(Cell.clean(verdict + " " + check.reason()));
        check.recommended().ifPresent(route -> terminal.line(switch (route) {
            case SCRIPT -> Messages.Route_script;
            case DIRECT -> Messages.Route_direct;
            case GUIDED -> Messages.Route_guided;
            case OFFLINE -> Messages.Route_offline;
        }));
    }

    private void print(Finding finding) {
        Style style = terminal.style();
        String sign = switch (finding.result()) {
            case GOOD -> style.fine("✓");
            case CAUTION -> style.warning("▲");
            case BAD -> style.error("✖");
            case UNKNOWN -> style.advice("?");
        };
        terminal.line(sign + " " + Cell.clean(finding.sentence()));
        finding.todo().ifPresent(todo -> terminal.line("    " + Cell.clean(todo)));
    }

    static String sentence(Verdict verdict) {
        return switch (verdict) {
            case READY -> Messages.Verdict_ready;
            case AFTER_GUIDED_STEPS -> Messages.Verdict_guided;
            case PREPARE_OFFLINE -> Messages.Verdict_offline;
            case CANNOT -> Messages.Verdict_cannot;
        };
    }

    void printJson() {
        Json.write(terminal, json -> json.member("schema", Json.SCHEMA).member("kind", "migrationCheck")
                .member("path", check.machine()).member("direction", check.direction())
                .member("verdict", word(check.verdict())).member("recommended", check.recommended().orElse(null))
                .member("reason", check.reason())
                .member("bootDisk", check.boot().map(boot -> boot.file()).orElse(null))
                .member("from", check.boot().map(boot -> boot.from().place()).orElse(null))
                .member("to", check.boot().map(boot -> boot.to().place()).orElse(null))
                .objects("findings", check.findings(), finding -> json.member("id", finding.id())
                        .member("result", finding.result()).member("sentence", finding.sentence())
                        .member("todo", finding.todo().orElse(null)).member("path", finding.file().orElse(null))));
    }

    static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.verdigris.cli.migrate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Table;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.core.migrate.Direction;
import org.verdigris.core.migrate.MigrationCheck;
import org.verdigris.core.migrate.Verdict;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The machines below a folder, each with what follows from a look at it. */
final class VerdictTable {

    /** A machine; without a check there is the reason why it could not be looked at. */
    private record Row(Path machine, Optional<MigrationCheck> check, String reason) {

        String verdict() {
            return check.map(made -> CheckReport.word(made.verdict())).orElse(Messages.VerdictTable_unreadable);
        }

        String disk() {
            return check.flatMap(MigrationCheck::boot)
                    .map(boot -> boot.from().place() + ", " + boot.file().getFileName()).orElse("");
        }
    }

    private final Terminal terminal;
    private final Path folder;
    private final Set<Verdict> wanted;
    private final List<Row> rows = new ArrayList<>();

    VerdictTable(Terminal terminal, Path folder, Set<Verdict> wanted) {
        this.terminal = terminal;
        this.folder = folder.toAbsolutePath().normalize();
        this.wanted = wanted;
    }

    /** The verdicts that are to be shown: those that were named, or all. */
    static Set<Verdict> wanted(CommandSpec command, List<String> words) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (String word : words) {
            verdicts.add(Stream.of(Verdict.values()).filter(each -> CheckReport.word(each).equals(word)).findFirst()
                    .orElseThrow(() -> new ParameterException(command.commandLine(),
                            Catalogue.text(Messages.VerdictTable_word, word, Stream.of(Verdict.values())
                                    .map(CheckReport::word).collect(Collectors.joining(", "))))));
        }
        return verdicts.isEmpty() ? EnumSet.allOf(Verdict.class) : verdicts;
    }

    /** Looks at the machines; one that cannot be read does not hide the others. */
    void look(Map<Path, MachineSurroundings> machines, Direction direction, Progress progress)
            throws CancelledException {
        for (Map.Entry<Path, MachineSurroundings> machine : machines.entrySet()) {
            try {
                MigrationCheck check = MigrationCheck.of(machine.getKey(), direction, machine.getValue(), progress);
                if (wanted.contains(check.verdict())) {
                    rows.add(new Row(machine.getKey(), Optional.of(check), check.reason()));
                }
            } catch (CancelledException stopped) {
                throw stopped;
            } catch (IOException unreadable) {
                rows.add(new Row(machine.getKey(), Optional.empty(), unreadable.getMessage()));
            }
        }
    }

    private String name(Row row) {
        return folder.relativize(row.machine().toAbsolutePath().normalize()).toString();
    }

    void print() {
        Table table = new Table().text(Messages.VerdictTable_machine).text(Messages.VerdictTable_verdict)
                .text(Messages.VerdictTable_disk).text(Messages.VerdictTable_reason);
        rows.forEach(row -> table.row(name(row), row.verdict(), row.disk(), row.reason()));
        table.print(terminal, "");
        long ready = rows.stream().filter(row -> row.verdict().equals(CheckReport.word(Verdict.READY))).count();
        terminal.line(Catalogue.text(Messages.VerdictTable_total, rows.size(), ready));
    }

    void printCsv() {
        line(List.of(Messages.VerdictTable_machine, Messages.VerdictTable_verdict, Messages.VerdictTable_disk,
                Messages.VerdictTable_reason));
        rows.forEach(row -> line(List.of(row.machine().toString(), row.verdict(), row.disk(), row.reason())));
    }

    private void line(List<String> cells) {
        terminal.line(cells.stream().map(Cell::clean).map(VerdictTable::quoted).collect(Collectors.joining(",")));
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[\",].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    void printJson() {
        Json.write(terminal, json -> json.member("schema", Json.SCHEMA).member("kind", "migrationPlan")
                .member("path", folder).objects("machines", rows, row -> json.member("path", row.machine())
                        .member("verdict", row.verdict()).member("recommended",
                                row.check().flatMap(MigrationCheck::recommended).orElse(null))
                        .member("bootDisk", row.check().flatMap(MigrationCheck::boot).map(boot -> boot.file())
                                .orElse(null))
                        .member("reason", row.reason())));
    }
}

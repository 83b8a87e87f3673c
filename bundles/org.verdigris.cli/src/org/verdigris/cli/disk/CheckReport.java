package org.verdigris.cli.disk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Style;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.Flaw;
import org.verdigris.disk.Severity;
import org.verdigris.disk.check.CheckedDisk;
import org.verdigris.model.text.Catalogue;

/** What a check of disks found out, file by file. */
final class CheckReport {

    private final Terminal terminal;
    private final Map<Path, String> unfinished;

    /**
     * A report to come.
     *
     * @param unfinished the sentences about the files that are in the middle of a change
     */
    CheckReport(Terminal terminal, Map<Path, String> unfinished) {
        this.terminal = Objects.requireNonNull(terminal);
        this.unfinished = Map.copyOf(unfinished);
    }

    /** Writes the results for the reader: every file, every flaw with its rule and its place, and the sum. */
    void print(List<CheckedDisk> disks) {
        Style style = terminal.style();
        for (CheckedDisk disk : disks) {
            terminal.line(style.heading(Cell.clean(disk.file().toString())));
            problem(unfinished.get(disk.file()));
            problem(disk.refusal().orElse(null));
            disk.flaws().forEach(flaw -> terminal.line("  " + mark(flaw.severity()) + " "
                    + Cell.clean(flaw.message()) + style.faint(" [" + place(flaw) + "]")));
            if (disk.flaws().isEmpty() && disk.refusal().isEmpty() && !unfinished.containsKey(disk.file())) {
                terminal.line("  " + style.fine(Messages.CheckReport_sound));
            }
        }
        long unsound = disks.stream().filter(disk -> !disk.isSound() || unfinished.containsKey(disk.file()))
                .count();
        terminal.line(Catalogue.text(Messages.CheckReport_sum, disks.size(), unsound));
    }

    private void problem(String sentence) {
        if (sentence != null) {
            terminal.line("  " + terminal.style().error("✖") + " " + Cell.clean(sentence));
        }
    }

    private static String place(Flaw flaw) {
        String severity = switch (flaw.severity()) {
            case ERROR -> Messages.CheckReport_error;
            case WARNING -> Messages.CheckReport_warning;
            case INFORMATION -> Messages.CheckReport_information;
        };
        return flaw.offset().isPresent()
                ? Catalogue.sentence(Messages.CheckReport_place, flaw.rule(), severity, flaw.offset().getAsLong())
                : Catalogue.sentence(Messages.CheckReport_noPlace, flaw.rule(), severity);
    }

    private String mark(Severity severity) {
        return switch (severity) {
            case ERROR -> terminal.style().error("✖");
            case WARNING -> terminal.style().warning("▲");
            case INFORMATION -> terminal.style().advice("ℹ");
        };
    }

    /** Writes the results for programs. */
    void printJson(List<CheckedDisk> disks) {
        Json.write(terminal, json -> json.member("schema", Json.SCHEMA).member("kind", "diskCheck")
                .objects("disks", disks, disk -> json.member("path", disk.file()).member("sound", disk.isSound())
                        .member("unfinished", unfinished.get(disk.file()))
                        .member("unreadable", disk.refusal().orElse(null))
                        .member("writtenSectors", boxed(disk.marked()))
                        .objects("flaws", disk.flaws(), flaw -> json.member("rule", flaw.rule())
                                .member("severity", flaw.severity()).member("message", flaw.message())
                                .member("offset", boxed(flaw.offset())))));
    }

    private static Long boxed(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }
}

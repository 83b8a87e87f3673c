package org.verdigris.cli.disk;

import java.util.List;
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

    CheckReport(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    /** Writes the results for the reader: every file, every flaw with its rule and its place, and the sum. */
    void print(List<CheckedDisk> disks) {
        Style style = terminal.style();
        for (CheckedDisk disk : disks) {
            terminal.line(style.heading(Cell.clean(disk.file().toString())));
            disk.refusal().ifPresent(sentence -> terminal.line("  " + style.error("✖") + " " + Cell.clean(sentence)));
            disk.flaws().forEach(flaw -> terminal.line("  " + mark(flaw.severity()) + " "
                    + Cell.clean(flaw.message()) + style.faint(" [" + place(flaw) + "]")));
            if (disk.flaws().isEmpty() && disk.refusal().isEmpty()) {
                terminal.line("  " + style.fine(Messages.CheckReport_sound));
            }
        }
        long unsound = disks.stream().filter(disk -> !disk.isSound()).count();
        terminal.line(Catalogue.text(Messages.CheckReport_sum, disks.size(), unsound));
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

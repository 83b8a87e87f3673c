package org.verdigris.cli.report;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.text.Catalogue;

/** The head of a report: which estate, how much of everything, how it is. */
final class EstateSummary {

    private final Terminal terminal;

    EstateSummary(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    void print(Estate estate) {
        EstateCounts counts = EstateCounts.of(estate);
        terminal.line(terminal.style().heading(Cell.clean(estate.getName())));
        terminal.line("  " + terminal.style().faint(Cell.clean(String.join(", ", estate.getFolders()))));
        terminal.line("  " + Stream.of(
                count(counts.hosts(), Messages.EstateSummary_host, Messages.EstateSummary_hosts),
                count(counts.machines(), Messages.EstateSummary_machine, Messages.EstateSummary_machines),
                count(counts.disks(), Messages.EstateSummary_disk, Messages.EstateSummary_disks),
                count(counts.networks(), Messages.EstateSummary_network, Messages.EstateSummary_networks))
                .collect(Collectors.joining(", ")));
        terminal.line("  " + Catalogue.text(Messages.EstateSummary_sizes, Words.size(counts.fileSize()),
                Words.size(counts.capacity())));
        terminal.line("  " + Stream.of(
                count(counts.errors(), Messages.EstateSummary_error, Messages.EstateSummary_errors),
                count(counts.warnings(), Messages.EstateSummary_warning, Messages.EstateSummary_warnings),
                count(counts.advice(), Messages.EstateSummary_advice, Messages.EstateSummary_advices))
                .collect(Collectors.joining(", ")));
    }

    private static String count(long number, String one, String many) {
        return number == 1 ? one : Catalogue.text(many, Long.toString(number));
    }
}

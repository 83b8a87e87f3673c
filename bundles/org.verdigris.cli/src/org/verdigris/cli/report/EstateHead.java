package org.verdigris.cli.report;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.estate.EstateSummary;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.text.Catalogue;

/** The head of a report: which estate, how much of everything, how it is. */
final class EstateHead {

    private final Terminal terminal;

    EstateHead(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    void print(Estate estate) {
        EstateSummary counts = EstateSummary.of(estate);
        terminal.line(terminal.style().heading(Cell.clean(estate.getName())));
        terminal.line("  " + terminal.style().faint(Cell.clean(String.join(", ", estate.getFolders()))));
        terminal.line("  " + Stream.of(
                count(counts.hosts(), Messages.EstateHead_host, Messages.EstateHead_hosts),
                count(counts.machines(), Messages.EstateHead_machine, Messages.EstateHead_machines),
                count(counts.disks().count(), Messages.EstateHead_disk, Messages.EstateHead_disks),
                count(counts.networks(), Messages.EstateHead_network, Messages.EstateHead_networks))
                .collect(Collectors.joining(", ")));
        terminal.line("  " + Catalogue.text(Messages.EstateHead_sizes, counts.disks().fileSize(),
                counts.disks().capacity()));
        terminal.line("  " + Stream.of(
                count(counts.problems(Severity.ERROR), Messages.EstateHead_error, Messages.EstateHead_errors),
                count(counts.problems(Severity.WARNING), Messages.EstateHead_warning, Messages.EstateHead_warnings),
                count(counts.problems(Severity.ADVICE), Messages.EstateHead_advice, Messages.EstateHead_advices))
                .collect(Collectors.joining(", ")));
    }

    private static String count(long number, String one, String many) {
        return number == 1 ? one : Catalogue.text(many, Long.toString(number));
    }
}

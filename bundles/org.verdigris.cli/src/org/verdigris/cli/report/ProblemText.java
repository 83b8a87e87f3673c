package org.verdigris.cli.report;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.Problem;

/** Problems for the reader: what is wrong, where, and what to do, the worst first. */
public final class ProblemText implements EstateReport {

    private final Terminal terminal;

    public ProblemText(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    /** Writes the problems with a title above, or that there are none. */
    @Override
    public void print(Estate estate) {
        if (estate.getProblems().isEmpty()) {
            terminal.line(terminal.style().fine("✓") + " " + Messages.ProblemText_none);
            return;
        }
        terminal.line(terminal.style().heading(Messages.ProblemText_title));
        estate.getProblems().forEach(this::print);
    }

    private void print(Problem problem) {
        String mark = SeverityMark.of(problem.getSeverity(), terminal.style());
        terminal.line("  " + mark + " " + Cell.clean(problem.getMessage())
                + terminal.style().faint(" [" + problem.getKind() + "]"));
        String place = Stream.of(problem.getPath(), problem.getSetting()).filter(Objects::nonNull)
                .collect(Collectors.joining("  "));
        if (!problem.getMessage().contains(place)) {
            terminal.line("    " + terminal.style().faint(Cell.clean(place)));
        }
        if (problem.getSolution() != null) {
            terminal.line("    → " + Cell.clean(problem.getSolution()));
        }
    }
}

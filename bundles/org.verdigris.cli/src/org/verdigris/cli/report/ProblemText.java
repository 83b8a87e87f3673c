package org.verdigris.cli.report;

import java.util.Collection;
import java.util.Objects;

import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.model.estate.Problem;

/** Problems for the reader: what is wrong, where, and what to do, the worst first. */
public final class ProblemText {

    private final Terminal terminal;

    public ProblemText(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    /** Writes the problems with a title above, or that there are none. */
    void print(Collection<Problem> problems) {
        if (problems.isEmpty()) {
            terminal.line(terminal.style().fine("✓") + " " + Messages.ProblemText_none);
            return;
        }
        terminal.line(terminal.style().heading(Messages.ProblemText_title));
        EstateOrder.problems(problems).forEach(this::print);
    }

    private void print(Problem problem) {
        String mark = SeverityMark.of(problem.getSeverity(), terminal.style());
        terminal.line("  " + mark + " " + Cell.clean(problem.getMessage())
                + terminal.style().faint(" [" + problem.getKind() + "]"));
        if (problem.getPath() != null) {
            String setting = problem.getSetting() == null ? "" : "  " + problem.getSetting();
            terminal.line("    " + terminal.style().faint(Cell.clean(problem.getPath() + setting)));
        }
        if (problem.getSolution() != null) {
            terminal.line("    → " + Cell.clean(problem.getSolution()));
        }
    }
}

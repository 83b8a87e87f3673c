package org.verdigris.cli.report;

import java.util.Objects;

import org.verdigris.cli.terminal.Terminal;
import org.verdigris.model.estate.Estate;

/** Only what is wrong with an estate. */
public final class ProblemReport implements EstateReport {

    private final Terminal terminal;

    public ProblemReport(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public void print(Estate estate) {
        new ProblemText(terminal).print(estate.getProblems());
    }
}

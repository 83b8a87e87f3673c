package org.verdigris.cli.check;

import org.verdigris.cli.terminal.Terminal;
import org.verdigris.rules.engine.Checked;
import org.verdigris.rules.page.FindingsPage;

/** The ways of telling what a check found. */
enum CheckForm {
    TEXT, JSON, SARIF, HTML, JUNIT;

    /** @param terse whether text has one line a finding */
    void print(Checked checked, Terminal terminal, boolean terse) {
        switch (this) {
            case TEXT -> new FindingsText(terminal, terse).print(checked);
            case JSON -> new FindingsJson(terminal).print(checked);
            case SARIF -> new FindingsSarif(terminal).print(checked);
            case HTML -> terminal.line(FindingsPage.of(checked).stripTrailing());
            case JUNIT -> new FindingsJunit(terminal).print(checked);
        }
    }
}

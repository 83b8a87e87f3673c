package org.verdigris.cli.report;

import org.verdigris.cli.terminal.Style;
import org.verdigris.model.estate.Severity;

/** The sign of a severity: a shape first, a colour where there are colours. */
final class SeverityMark {

    private SeverityMark() {
    }

    static String of(Severity severity, Style style) {
        return switch (severity) {
            case ERROR -> style.error("✖");
            case WARNING -> style.warning("▲");
            case ADVICE -> style.advice("ℹ");
        };
    }
}

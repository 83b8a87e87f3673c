package org.verdigris.ui.page;

import org.verdigris.model.estate.Severity;
import org.verdigris.ui.Messages;

/** Severities in words. */
public final class SeverityNames {
    private SeverityNames() {
    }

    public static String of(Severity severity) {
        return switch (severity) {
            case ERROR -> Messages.SeverityNames_error;
            case WARNING -> Messages.SeverityNames_warning;
            case ADVICE -> Messages.SeverityNames_advice;
        };
    }

    /** For several of one severity. */
    public static String plural(Severity severity) {
        return switch (severity) {
            case ERROR -> Messages.SeverityNames_errors;
            case WARNING -> Messages.SeverityNames_warnings;
            case ADVICE -> Messages.SeverityNames_advice;
        };
    }
}

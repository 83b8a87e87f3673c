package org.verdigris.cli.check;

import org.verdigris.model.estate.Severity;
import org.verdigris.model.text.Catalogue;

/** The sentences of this package. */
final class Messages {
    static String Check_broken;
    static String Check_counts;
    static String Check_known;
    static String Check_noCard;
    static String Check_noFormat;
    static String Check_noProfile;
    static String Check_noSeverity;
    static String Rules_facts;
    static String Rules_id;
    static String Rules_noCommand;
    static String Rules_preference;
    static String Rules_profiles;
    static String Rules_severity;
    static String Rules_title;
    static String Rules_unknown;
    static String Severity_advice;
    static String Severity_error;
    static String Severity_warning;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }

    static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> Severity_error;
            case WARNING -> Severity_warning;
            case ADVICE -> Severity_advice;
        };
    }
}

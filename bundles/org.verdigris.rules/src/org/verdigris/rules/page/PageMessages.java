package org.verdigris.rules.page;

import org.verdigris.model.estate.Severity;
import org.verdigris.model.text.Catalogue;

/** The sentences of this package. */
final class PageMessages {
    static String Card_disk;
    static String Card_diskFacts;
    static String Card_file;
    static String Card_findings;
    static String Card_guest;
    static String Card_host;
    static String Card_hostTitle;
    static String Card_machineTitle;
    static String Card_machines;
    static String Card_made;
    static String Card_memory;
    static String Card_megabytes;
    static String Card_networks;
    static String Card_operatingSystem;
    static String Card_processors;
    static String Card_product;
    static String Card_unevaluated;
    static String Card_unevaluatedRule;
    static String Card_unread;
    static String Card_verdictAdvice;
    static String Card_verdictError;
    static String Card_verdictFine;
    static String Card_verdictWarning;
    static String Card_volume;
    static String Card_volumeFacts;
    static String Findings_adviceCount;
    static String Findings_errorCount;
    static String Findings_none;
    static String Findings_suppressed;
    static String Findings_title;
    static String Findings_unevaluated;
    static String Findings_warningCount;
    static String Severity_advice;
    static String Severity_error;
    static String Severity_warning;

    static {
        Catalogue.fill(PageMessages.class);
    }

    private PageMessages() {
    }

    static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> Severity_error;
            case WARNING -> Severity_warning;
            case ADVICE -> Severity_advice;
        };
    }

    static String counts(Severity severity) {
        return switch (severity) {
            case ERROR -> Findings_errorCount;
            case WARNING -> Findings_warningCount;
            case ADVICE -> Findings_adviceCount;
        };
    }
}

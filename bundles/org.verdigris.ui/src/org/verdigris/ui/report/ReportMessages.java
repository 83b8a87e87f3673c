package org.verdigris.ui.report;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class ReportMessages extends NLS {
    static String Report_title;
    static String Report_what;
    static String Report_kind;
    static String Report_format;
    static String Report_language;
    static String Report_organisation;
    static String Report_author;
    static String Report_compare;
    static String Report_save;
    static String Report_task;
    static String Report_done;
    static String Report_file;

    static {
        NLS.initializeMessages("org.verdigris.ui.report.messages", ReportMessages.class);
    }

    private ReportMessages() {
    }
}

package org.verdigris.ui.report;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class ReportMessages extends NLS {
    public static String Report_title;
    public static String Report_what;
    public static String Report_kind;
    public static String Report_format;
    public static String Report_language;
    public static String Report_organisation;
    public static String Report_author;
    public static String Report_compare;
    public static String Report_save;
    public static String Report_task;
    public static String Report_done;
    public static String Report_file;

    static {
        NLS.initializeMessages("org.verdigris.ui.report.messages", ReportMessages.class);
    }

    private ReportMessages() {
    }
}

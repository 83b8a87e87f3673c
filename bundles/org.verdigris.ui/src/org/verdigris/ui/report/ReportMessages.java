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
    public static String Preview_title;
    public static String Preview_what;
    public static String Preview_button;
    public static String Preview_making;
    public static String Preview_page;
    public static String Preview_back;
    public static String Preview_next;
    public static String Preview_failed;

    static {
        NLS.initializeMessages("org.verdigris.ui.report.messages", ReportMessages.class);
    }

    private ReportMessages() {
    }
}

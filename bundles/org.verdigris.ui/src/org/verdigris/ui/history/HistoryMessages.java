package org.verdigris.ui.history;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class HistoryMessages extends NLS {
    public static String History_title;
    public static String History_what;
    public static String History_reading;
    public static String History_job;
    public static String History_none;
    public static String History_missing;
    public static String History_span;
    public static String History_full;
    public static String History_fullOrNever;
    public static String History_steady;
    public static String History_tooShort;
    public static String History_when;
    public static String History_size;
    public static String History_used;
    public static String History_change;
    public static String History_more;

    public static String Schedule_cron;
    public static String Schedule_windows;
    public static String Schedule_line;
    public static String Schedule_copy;

    static {
        NLS.initializeMessages("org.verdigris.ui.history.messages", HistoryMessages.class);
    }

    private HistoryMessages() {
    }
}

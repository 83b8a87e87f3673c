package org.verdigris.ui.findings;

import org.eclipse.osgi.util.NLS;

/** The texts of the findings. Those with values in them are for {@code Phrase}. */
final class FindingsMessages extends NLS {
    public static String Findings_all;
    public static String Findings_because;
    public static String Findings_count;
    public static String Findings_details;
    public static String Findings_file;
    public static String Findings_fix;
    public static String Findings_gap;
    public static String Findings_gaps;
    public static String Findings_gapsHeading;
    public static String Findings_job;
    public static String Findings_judging;
    public static String Findings_mend;
    public static String Findings_mendAll;
    public static String Findings_message;
    public static String Findings_name;
    public static String Findings_nameCount;
    public static String Findings_noEstate;
    public static String Findings_none;
    public static String Findings_object;
    public static String Findings_open;
    public static String Findings_rule;
    public static String Findings_rules;
    public static String Findings_save;
    public static String Findings_setting;
    public static String Findings_severity;
    public static String Findings_showSuppressed;
    public static String Findings_source;
    public static String Findings_suppress;
    public static String Findings_suppressed;
    public static String Findings_table;
    public static String Findings_tellAgain;
    public static String Findings_todo;
    public static String Findings_topic;
    public static String Findings_what;
    public static String Findings_where;
    public static String Findings_why;
    public static String Fixes_all;
    public static String Fixes_disks;
    public static String Groups_host;
    public static String Groups_name;
    public static String Groups_noHost;
    public static String Groups_none;
    public static String Groups_object;
    public static String Groups_severity;
    public static String Groups_topic;
    public static String Mending_button;
    public static String Mending_done;
    public static String Mending_kept;
    public static String Mending_title;
    public static String Page_card;
    public static String Page_cardFile;
    public static String Page_findings;
    public static String Page_findingsFile;
    public static String Page_noThing;
    public static String Page_unsaved;
    public static String Suppress_button;
    public static String Suppress_everywhere;
    public static String Suppress_message;
    public static String Suppress_noDay;
    public static String Suppress_object;
    public static String Suppress_reason;
    public static String Suppress_scope;
    public static String Suppress_this;
    public static String Suppress_title;
    public static String Suppress_unsaved;
    public static String Suppress_until;
    public static String Suppress_untilHint;

    static {
        NLS.initializeMessages("org.verdigris.ui.findings.messages", FindingsMessages.class);
    }

    private FindingsMessages() {
    }
}

package org.verdigris.ui.rules;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class RulesMessages extends NLS {
    public static String Estate_question;
    public static String Estate_title;
    public static String Estate_unsaved;
    public static String Fields_id;
    public static String Fields_preference;
    public static String Fields_reset;
    public static String Fields_severity;
    public static String Fields_usual;
    public static String Fields_usualSeverity;
    public static String Profile_archive;
    public static String Profile_archiveMeans;
    public static String Profile_lab;
    public static String Profile_labMeans;
    public static String Profile_migration;
    public static String Profile_migrationMeans;
    public static String Profile_production;
    public static String Profile_productionMeans;
    public static String Rules_pages;
    public static String Rules_title;
    public static String Suppressed_ended;
    public static String Suppressed_everywhere;
    public static String Suppressed_forEver;
    public static String Suppressed_none;
    public static String Suppressed_reason;
    public static String Suppressed_remove;
    public static String Suppressed_rule;
    public static String Suppressed_scope;
    public static String Suppressed_setting;
    public static String Suppressed_some;
    public static String Suppressed_title;
    public static String Suppressed_until;
    public static String Topic_elsewhere;
    public static String Topic_rule;
    public static String Topic_severity;
    public static String Topic_table;

    static {
        NLS.initializeMessages("org.verdigris.ui.rules.messages", RulesMessages.class);
    }

    private RulesMessages() {
    }
}

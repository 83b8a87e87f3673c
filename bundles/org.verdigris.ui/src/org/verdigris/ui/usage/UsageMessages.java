package org.verdigris.ui.usage;

import org.eclipse.osgi.util.NLS;

/** The texts about usages. Those with values in them are for {@code Phrase}. */
public final class UsageMessages extends NLS {
    public static String FindUsages_label;
    public static String FindUsages_question;
    public static String FindUsages_title;
    public static String Usages_as;
    public static String Usages_count;
    public static String Usages_file;
    public static String Usages_hint;
    public static String Usages_job;
    public static String Usages_looking;
    public static String Usages_name;
    public static String Usages_none;
    public static String Usages_open;
    public static String Usages_place;
    public static String Usages_table;
    public static String Usages_user;

    static {
        NLS.initializeMessages("org.verdigris.ui.usage.messages", UsageMessages.class);
    }

    private UsageMessages() {
    }
}

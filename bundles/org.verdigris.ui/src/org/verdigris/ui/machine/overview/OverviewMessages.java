package org.verdigris.ui.machine.overview;

import org.eclipse.osgi.util.NLS;

/** The texts of a machine's Overview page. Those with values in them are for {@code Phrase}. */
public final class OverviewMessages extends NLS {
    public static String File_backup;
    public static String File_backupOf;
    public static String File_compare;
    public static String File_heading;
    public static String File_noBackup;
    public static String File_writer;
    public static String File_writtenBy;
    public static String Glance_disks;
    public static String Glance_disksOf;
    public static String Glance_health;
    public static String Glance_healthCount;
    public static String Glance_healthFine;
    public static String Glance_healthOne;
    public static String Glance_heading;
    public static String Glance_noDisks;
    public static String Glance_off;
    public static String Glance_running;
    public static String Glance_saved;
    public static String Glance_state;
    public static String Overview_before;
    public static String Overview_rename;
    public static String Overview_renameTip;
    public static String Overview_title;
    public static String Problems_heading;
    public static String Problems_show;

    static {
        NLS.initializeMessages("org.verdigris.ui.machine.overview.messages", OverviewMessages.class);
    }

    private OverviewMessages() {
    }
}

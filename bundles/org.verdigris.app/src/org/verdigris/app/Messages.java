package org.verdigris.app;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle, from {@code messages.properties}. */
final class Messages extends NLS {
    public static String ConsoleApplication_inUse;
    public static String ConsoleApplication_inUseTitle;
    public static String ConsoleApplication_noDisplay;
    public static String ConsoleMenus_appearance;
    public static String ConsoleMenus_disk;
    public static String ConsoleMenus_edit;
    public static String ConsoleMenus_estate;
    public static String ConsoleMenus_file;
    public static String ConsoleMenus_find;
    public static String ConsoleMenus_help;
    public static String ConsoleMenus_keys;
    public static String ConsoleMenus_noRecent;
    public static String ConsoleMenus_machine;
    public static String ConsoleMenus_quickAccess;
    public static String ConsoleMenus_recent;
    public static String ConsoleMenus_revert;
    public static String ConsoleMenus_view;
    public static String ConsoleMenus_window;
    public static String Splash_title;

    static {
        NLS.initializeMessages("org.verdigris.app.messages", Messages.class);
    }

    private Messages() {
    }
}

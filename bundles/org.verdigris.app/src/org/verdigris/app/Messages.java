package org.verdigris.app;

import org.eclipse.osgi.util.NLS;

/** The texts of this bundle, from {@code messages.properties}. */
final class Messages extends NLS {
    static String ConsoleApplication_inUse;
    static String ConsoleApplication_inUseTitle;
    static String ConsoleMenus_appearance;
    static String ConsoleMenus_edit;
    static String ConsoleMenus_estate;
    static String ConsoleMenus_file;
    static String ConsoleMenus_find;
    static String ConsoleMenus_help;
    static String ConsoleMenus_keys;
    static String ConsoleMenus_noRecent;
    static String ConsoleMenus_quickAccess;
    static String ConsoleMenus_recent;
    static String ConsoleMenus_toolOpen;
    static String ConsoleMenus_toolOverview;
    static String ConsoleMenus_toolRescan;
    static String ConsoleMenus_view;
    static String ConsoleMenus_window;

    static {
        NLS.initializeMessages("org.verdigris.app.messages", Messages.class);
    }

    private Messages() {
    }
}

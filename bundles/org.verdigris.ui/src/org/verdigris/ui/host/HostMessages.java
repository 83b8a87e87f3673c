package org.verdigris.ui.host;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package. */
final class HostMessages extends NLS {
    public static String Import_added;
    public static String Import_after;
    public static String Import_before;
    public static String Import_button;
    public static String Import_fact;
    public static String Import_heading;
    public static String Import_host;
    public static String Import_known;
    public static String Import_message;
    public static String Import_messageUnsaved;
    public static String Import_noFolders;
    public static String Import_notRead;
    public static String Import_title;

    static {
        NLS.initializeMessages("org.verdigris.ui.host.messages", HostMessages.class);
    }

    private HostMessages() {
    }
}

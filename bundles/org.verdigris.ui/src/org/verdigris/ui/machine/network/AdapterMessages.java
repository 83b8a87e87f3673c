package org.verdigris.ui.machine.network;

import org.eclipse.osgi.util.NLS;

/** The texts of the page of network adapters. Those with values in them are for {@code Phrase}. */
public final class AdapterMessages extends NLS {
    public static String Adapter_address;
    public static String Adapter_addressTip;
    public static String Adapter_copy;
    public static String Adapter_copyTip;
    public static String Adapter_dynamic;
    public static String Adapter_generate;
    public static String Adapter_generateTip;
    public static String Adapter_heading;
    public static String Adapter_network;
    public static String Adapter_networkTip;
    public static String Adapter_notConnected;
    public static String Adapter_remove;
    public static String Adapter_removeTip;
    public static String Adapter_sameAddress;
    public static String Adapter_stranger;
    public static String Adapter_thisMachine;
    public static String Network_add;
    public static String Network_count;
    public static String Network_empty;
    public static String Network_full;
    public static String Network_heading;
    public static String Network_paste;
    public static String Network_pasteTip;
    public static String Network_pasteNothing;
    public static String Network_room;
    public static String Network_title;
    public static String Step_add;
    public static String Step_address;
    public static String Step_connect;
    public static String Step_disconnect;
    public static String Step_generate;
    public static String Step_paste;
    public static String Step_remove;

    static {
        NLS.initializeMessages("org.verdigris.ui.machine.network.messages", AdapterMessages.class);
    }

    private AdapterMessages() {
    }
}

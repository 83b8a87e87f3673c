package org.verdigris.ui.network.create;

import org.eclipse.osgi.util.NLS;

/** The texts of the wizard for networks. Those with values in them are for {@code Phrase}. */
final class CreateMessages extends NLS {
    public static String Adapter_bound;
    public static String Adapter_boundMeaning;
    public static String Adapter_item;
    public static String Adapter_kept;
    public static String Adapter_keptMeaning;
    public static String Adapter_noName;
    public static String Adapter_noNumber;
    public static String Adapter_nowhere;
    public static String Adapter_nowhereMeaning;
    public static String Adapter_question;
    public static String Adapter_title;
    public static String Adapter_typeName;
    public static String Adapter_typeNumber;
    public static String Adapter_why;
    public static String Create_button;
    public static String Create_kept;
    public static String Create_label;
    public static String Create_script;
    public static String Create_title;
    public static String Create_titleOf;
    public static String Create_titleScript;
    public static String Dhcp_question;
    public static String Dhcp_server;
    public static String Dhcp_title;
    public static String Dhcp_usual;
    public static String Dhcp_usualTip;
    public static String Dhcp_why;
    public static String Name_browse;
    public static String Name_folder;
    public static String Name_name;
    public static String Name_noFolder;
    public static String Name_question;
    public static String Name_title;
    public static String Name_why;
    public static String Template_binding;
    public static String Template_file;
    public static String Template_host;
    public static String Template_missing;
    public static String Template_name;
    public static String Template_none;
    public static String Template_path;
    public static String Template_question;
    public static String Template_table;
    public static String Template_title;
    public static String Template_why;
    public static String Told_question;
    public static String Told_title;
    public static String Told_why;
    public static String Way_file;
    public static String Way_fileMeaning;
    public static String Way_question;
    public static String Way_script;
    public static String Way_scriptMeaning;
    public static String Way_title;
    public static String Way_why;

    static {
        NLS.initializeMessages("org.verdigris.ui.network.create.messages", CreateMessages.class);
    }

    private CreateMessages() {
    }
}

package org.verdigris.ui.machine.operation;

import org.eclipse.osgi.util.NLS;

/**
 * The texts of what is done with machines, from {@code messages.properties}. Those with values in them are for
 * {@code Phrase}.
 */
public final class MachineOperationMessages extends NLS {
    public static String Limits_length;
    public static String Limits_range;
    public static String Limits_values;
    public static String MachineAction_noEstate;
    public static String MachineAction_none;
    public static String MachineAction_one;
    public static String SettingPage_absent;
    public static String SettingPage_choose;
    public static String SettingPage_count;
    public static String SettingPage_job;
    public static String SettingPage_key;
    public static String SettingPage_meaning;
    public static String SettingPage_more;
    public static String SettingPage_none;
    public static String SettingPage_question;
    public static String SettingPage_reading;
    public static String SettingPage_table;
    public static String SettingPage_title;
    public static String SettingPage_unknown;
    public static String SettingPage_values;
    public static String SettingPage_why;
    public static String Setting_added;
    public static String Setting_button;
    public static String Setting_done;
    public static String Setting_heldBack;
    public static String Setting_kept;
    public static String Setting_label;
    public static String Setting_nothing;
    public static String Setting_purpose;
    public static String Setting_removed;
    public static String Setting_same;
    public static String Setting_title;
    public static String Setting_titleOne;
    public static String TakeBack_label;
    public static String TakeBack_none;
    public static String TakeBack_purpose;
    public static String ValuePage_choice;
    public static String ValuePage_false;
    public static String ValuePage_question;
    public static String ValuePage_remove;
    public static String ValuePage_removeTip;
    public static String ValuePage_title;
    public static String ValuePage_true;
    public static String ValuePage_value;
    public static String ValuePage_why;

    static {
        NLS.initializeMessages("org.verdigris.ui.machine.operation.messages", MachineOperationMessages.class);
    }

    private MachineOperationMessages() {
    }
}

package org.verdigris.ui.disk.create;

import org.eclipse.osgi.util.NLS;

/** The texts of new disks, from {@code messages.properties}. Those with values in them are for {@code Phrase}. */
public final class NewDiskMessages extends NLS {
    public static String Limits_fixed;
    public static String Limits_ide;
    public static String Limits_scsi;
    public static String NewDisk_button;
    public static String NewDisk_stem;
    public static String NewDisk_title;
    public static String Parent_question;
    public static String Parent_title;
    public static String Parent_why;
    public static String Size_question;
    public static String Size_title;
    public static String Size_why;
    public static String Target_question;
    public static String Target_title;
    public static String Target_why;
    public static String Type_child;
    public static String Type_childMeaning;
    public static String Type_dynamic;
    public static String Type_dynamicMeaning;
    public static String Type_fixed;
    public static String Type_fixedMeaning;
    public static String Type_question;
    public static String Type_title;
    public static String Type_why;

    static {
        NLS.initializeMessages("org.verdigris.ui.disk.create.messages", NewDiskMessages.class);
    }

    private NewDiskMessages() {
    }
}

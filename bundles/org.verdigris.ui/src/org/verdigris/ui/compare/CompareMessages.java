package org.verdigris.ui.compare;

import org.eclipse.osgi.util.NLS;

/** The texts of comparisons. Those with values in them are for {@code Phrase}. */
final class CompareMessages extends NLS {
    public static String Compare_job;
    public static String Compare_kinds;
    public static String Compare_outside;
    public static String Compare_title;
    public static String Copy_all;
    public static String Copy_question;
    public static String Copy_title;
    public static String Copy_without;
    public static String Head_left;
    public static String Head_readOnly;
    public static String Head_right;
    public static String Menu_backup;
    public static String Menu_choose;
    public static String Menu_file;
    public static String Menu_fileTip;
    public static String Menu_fileTitle;
    public static String Menu_notEdited;
    public static String Menu_onDisk;
    public static String Menu_onDiskTip;
    public static String Menu_title;
    public static String Menu_two;
    public static String Menu_twoTip;
    public static String Menu_with;
    public static String Pair_absent;
    public static String Pair_differs;
    public static String Pair_empty;
    public static String Pair_identity;
    public static String Pair_more;
    public static String Pair_noType;
    public static String Pair_unknown;
    public static String Side_backup;
    public static String Side_isOnDisk;
    public static String Side_onDisk;
    public static String Step_many;
    public static String Step_one;
    public static String Table_count;
    public static String Table_different;
    public static String Table_meaning;
    public static String Table_name;
    public static String Table_remark;
    public static String Table_setting;
    public static String Table_toLeft;
    public static String Table_toRight;

    static {
        NLS.initializeMessages("org.verdigris.ui.compare.messages", CompareMessages.class);
    }

    private CompareMessages() {
    }
}

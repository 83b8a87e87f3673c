package org.verdigris.guest.ext;

import org.verdigris.guest.Catalogue;

/** The sentences this package says; each field holds the pattern of the same name in {@code messages.properties}. */
public final class Messages {

    public static String Block_outside;
    public static String Content_damaged;
    public static String Content_encrypted;
    public static String Feature_unknown;
    public static String File_noContent;
    public static String File_noFolder;
    public static String File_noStream;
    public static String Folder_damaged;
    public static String Folder_entry;
    public static String Group_damaged;
    public static String Inode_damaged;
    public static String Journal_device;
    public static String Journal_open;
    public static String State_cut;
    public static String State_errors;
    public static String State_mounted;
    public static String State_orphans;
    public static String State_superblock;
    public static String Superblock_damaged;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }

    static String text(String pattern, Object... values) {
        return Catalogue.text(pattern, values);
    }
}

package org.verdigris.guest.ntfs;

import org.verdigris.guest.Catalogue;

/** The sentences this package says; each field holds the pattern of the same name in {@code messages.properties}. */
public final class Messages {

    public static String Attribute_damaged;
    public static String Bitmap_packed;
    public static String Bitmap_short;
    public static String Boot_backup;
    public static String Boot_damaged;
    public static String Clusters_crossed;
    public static String Clusters_free;
    public static String Compression_damaged;
    public static String Content_encrypted;
    public static String Content_reparse;
    public static String File_noContent;
    public static String File_noFolder;
    public static String File_noStream;
    public static String Folder_buffer;
    public static String Folder_damaged;
    public static String Folder_entry;
    public static String Folder_part;
    public static String Hibernation_active;
    public static String Hibernation_short;
    public static String Log_damaged;
    public static String Log_open;
    public static String Mft_damaged;
    public static String Mft_mirror;
    public static String Record_base;
    public static String Record_lost;
    public static String Record_missing;
    public static String Record_torn;
    public static String Runs_damaged;
    public static String System_missing;
    public static String Verify_cancelled;
    public static String Verify_large;
    public static String Verify_more;
    public static String Volume_chkdsk;
    public static String Volume_cut;
    public static String Volume_dirty;
    public static String Volume_flags;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }

    static String text(String pattern, Object... values) {
        return Catalogue.text(pattern, values);
    }
}

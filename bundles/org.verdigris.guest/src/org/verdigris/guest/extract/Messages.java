package org.verdigris.guest.extract;

import org.verdigris.guest.Catalogue;

/** The sentences about taking files out; each field holds the pattern of the same name. */
public final class Messages {

    public static String Extraction_cancelled;
    public static String Extraction_exists;
    public static String Extraction_folderTwice;
    public static String Extraction_full;
    public static String Extraction_link;
    public static String Extraction_linkUnknown;
    public static String Extraction_noFolder;
    public static String Extraction_renamed;
    public static String Extraction_target;
    public static String Extraction_time;
    public static String Extraction_unreadable;
    public static String Extraction_unwritable;
    public static String PathPattern_unreadable;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }

    /** The sentence of a pattern with its values. */
    static String text(String pattern, Object... values) {
        return Catalogue.text(pattern, values);
    }
}

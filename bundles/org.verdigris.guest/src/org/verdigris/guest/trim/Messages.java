package org.verdigris.guest.trim;

import org.verdigris.guest.Catalogue;

/** The sentences about what a guest does not use. */
public final class Messages {

    public static String Disk_ambiguous;
    public static String Disk_dynamic;
    public static String Disk_guid;
    public static String Disk_hibernated;
    public static String Disk_noVolume;
    public static String Disk_table;
    public static String Disk_unknown;
    public static String File_dropped;
    public static String File_dump;
    public static String File_kept;
    public static String File_scattered;
    public static String Volume_beyond;
    public static String Volume_contradiction;
    public static String Volume_left;
    public static String Volume_overlaps;
    public static String Volume_shadowCopies;
    public static String Volume_type;
    public static String Volume_unread;
    public static String Volume_unused;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }

    /** The sentence of a pattern with its values. */
    public static String text(String pattern, Object... values) {
        return Catalogue.text(pattern, values);
    }
}

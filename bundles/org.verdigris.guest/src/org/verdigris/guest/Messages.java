package org.verdigris.guest;

/**
 * The sentences this bundle says; each field holds the pattern of the same name in {@code messages.properties}.
 *
 * <p>A missing pattern fails when this class is loaded, not when the sentence is needed.
 */
public final class Messages {

    public static String Disk_noPartition;
    public static String Structure_outside;
    public static String Tree_again;
    public static String Tree_unreadable;
    public static String Partition_outside;
    public static String Partition_cut;
    public static String Partition_overlap;
    public static String Mbr_chain;
    public static String Mbr_logicalOutside;
    public static String Mbr_unsigned;
    public static String Gpt_copyDamaged;
    public static String Gpt_copyUsed;
    public static String Gpt_damaged;
    public static String FileSystem_unknown;
    public static String FileSystem_encrypted;
    public static String FileSystem_unread;
    public static String Fat_boot;
    public static String Fat_dirty;
    public static String Fat_tablesDiffer;
    public static String Fat_chain;
    public static String Fat_crossed;
    public static String Fat_lost;
    public static String File_noFolder;
    public static String File_noContent;
    public static String File_noStream;
    public static String Verify_cancelled;

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

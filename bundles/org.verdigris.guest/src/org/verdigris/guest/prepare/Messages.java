package org.verdigris.guest.prepare;

import org.verdigris.guest.Catalogue;

/** The sentences this package says; each field holds the pattern of the same name in {@code messages.properties}. */
public final class Messages {

    public static String Caution_additions;
    public static String Caution_antivirus;
    public static String Caution_directory;
    public static String Caution_ide;
    public static String Caution_lastKnownGood;
    public static String Caution_scsi;
    public static String Caution_seven;
    public static String Caution_slow;
    public static String Prepare_asleep;
    public static String Prepare_dynamic;
    public static String Prepare_failed;
    public static String Prepare_ide;
    public static String Prepare_logged;
    public static String Prepare_name;
    public static String Prepare_needless;
    public static String Prepare_noDriver;
    public static String Prepare_noFile;
    public static String Prepare_noWindows;
    public static String Prepare_scsi;
    public static String Prepare_several;
    public static String Prepare_unclean;
    public static String Prepare_unfit;
    public static String Prepare_unknownDevice;
    public static String Prepare_unknownVersion;
    public static String Prepare_unsafe;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }

    static String text(String pattern, Object... values) {
        return Catalogue.text(pattern, values);
    }
}

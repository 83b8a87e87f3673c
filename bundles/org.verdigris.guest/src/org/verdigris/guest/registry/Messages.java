package org.verdigris.guest.registry;

import org.verdigris.guest.Catalogue;

/** What is said of registry hives; each field holds the pattern of the same name in {@code messages.properties}. */
public final class Messages {

    public static String Hive_size;
    public static String Hive_none;
    public static String Hive_dirty;
    public static String Bin_damaged;
    public static String Cell_damaged;
    public static String Key_deep;
    public static String Key_many;
    public static String Key_subkeys;
    public static String Key_twice;
    public static String Key_values;
    public static String Value_short;
    public static String Edit_dirty;
    public static String Edit_damaged;
    public static String Edit_room;
    public static String Edit_kept;
    public static String Edit_name;
    public static String Edit_valueName;
    public static String Edit_noKey;
    public static String Edit_failed;
    public static String Change_volume;
    public static String Change_file;
    public static String Change_other;

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

package org.verdigris.guest.identify;

import org.verdigris.guest.Catalogue;

/** The sentences this package says; each field holds the pattern of the same name in {@code messages.properties}. */
public final class Messages {

    public static String Additions_none;
    public static String BootMenu_missing;
    public static String ControlSet_none;
    public static String Device_driver;
    public static String Device_driverless;
    public static String Device_unknown;
    public static String Disk_empty;
    public static String Driver_noFile;
    public static String Driver_notAtBoot;
    public static String Driver_ready;
    public static String Driver_unregistered;
    public static String Drivers_notApplicable;
    public static String Drivers_unsafe;
    public static String Fragmentation_cancelled;
    public static String Hibernation_none;
    public static String Hive_missing;
    public static String Hive_recovered;
    public static String Hostname_missing;
    public static String Identify_cancelled;
    public static String Kernel_none;
    public static String Key_missing;
    public static String PageFile_elsewhere;
    public static String Place_database;
    public static String Place_enum;
    public static String Release_field;
    public static String Release_nameless;
    public static String Role_unknown;
    public static String Scsi_unknown;
    public static String Value_missing;
    public static String Volume_unread;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }

    static String text(String pattern, Object... values) {
        return Catalogue.text(pattern, values);
    }
}

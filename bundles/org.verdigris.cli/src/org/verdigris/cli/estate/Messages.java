package org.verdigris.cli.estate;

import org.verdigris.model.text.Catalogue;

/** What is said about a scan, from {@code messages.properties}. */
final class Messages {

    static String ProgressLine_reading;
    static String ProgressLine_searching;
    static String Scanning_estateUsed;
    static String Scanning_estatesLeft;
    static String Scanning_noFolder;
    static String Scanning_oneEstate;
    static String Usages_file;
    static String Usages_none;
    static String Usages_place;
    static String Usages_role;
    static String Usages_user;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}

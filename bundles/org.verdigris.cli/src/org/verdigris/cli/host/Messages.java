package org.verdigris.cli.host;

import org.verdigris.model.text.Catalogue;

/** The sentences of this package, from {@code messages.properties}. */
final class Messages {

    static String Collect_written;
    static String Collector_written;
    static String Host_noCommand;
    static String Import_added;
    static String Import_changed;
    static String Import_gone;
    static String Import_known;
    static String Import_new;
    static String Import_noEstate;
    static String Import_noFolders;
    static String Import_notSaved;
    static String Import_note;
    static String Import_oneHost;
    static String Import_saved;
    static String Schema_written;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}

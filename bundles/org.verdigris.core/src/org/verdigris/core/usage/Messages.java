package org.verdigris.core.usage;

import org.verdigris.model.text.Catalogue;

/** The sentences of this package, from {@code messages.properties}. */
final class Messages {
    static String Place_adapter;
    static String Place_floppy;
    static String Role_adapter;
    static String Role_adapterByName;
    static String Role_address;
    static String Role_backup;
    static String Role_cd;
    static String Role_chain;
    static String Role_child;
    static String Role_disk;
    static String Role_floppy;
    static String Role_hostAdapter;
    static String Role_savedState;
    static String Role_undoDisk;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}

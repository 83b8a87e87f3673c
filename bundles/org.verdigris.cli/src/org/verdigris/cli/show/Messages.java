package org.verdigris.cli.show;

import org.verdigris.model.text.Catalogue;

/** What is said about a shown file, from {@code messages.properties}. */
final class Messages {

    static String DiskReport_chain;
    static String DiskReport_missing;
    static String Showing_folder;
    static String Showing_unknown;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}

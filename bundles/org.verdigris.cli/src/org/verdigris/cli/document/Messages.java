package org.verdigris.cli.document;

import org.verdigris.model.text.Catalogue;

/** The sentences of this package. */
final class Messages {
    static String Report_noKind;
    static String Report_noFormat;
    static String Report_noLanguage;
    static String Report_written;
    static String Report_noInventory;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}

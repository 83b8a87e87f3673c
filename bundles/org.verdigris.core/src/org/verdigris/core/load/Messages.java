package org.verdigris.core.load;

import org.verdigris.model.text.Catalogue;

/** The sentences of this package, from {@code messages.properties}. */
final class Messages {
    static String Log_empty;
    static String Log_longLine;
    static String Log_noHeading;
    static String Log_noRows;
    static String Names_noPair;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}

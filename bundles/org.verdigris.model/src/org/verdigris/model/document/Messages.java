package org.verdigris.model.document;

import org.verdigris.model.text.Catalogue;

/** The sentences of this package, from {@code messages.properties}. */
final class Messages {
    static String ConfigurationDocument_changedOutside;
    static String ConfigurationDocument_otherFile;
    static String ConfigurationDocument_sameFile;
    static String ConfigurationDocument_exists;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}

package org.verdigris.model.file;

import org.verdigris.model.text.Catalogue;

/** The sentences of this package, from {@code messages.properties}. */
final class Messages {
    static String SafeWrite_differs;
    static String SafeWrite_failed;
    static String SafeWrite_folder;
    static String SafeWrite_noFile;
    static String SafeWrite_readOnly;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}

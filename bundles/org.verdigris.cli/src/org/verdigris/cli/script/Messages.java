package org.verdigris.cli.script;

import org.verdigris.model.text.Catalogue;

/** The sentences of this package, from {@code messages.properties}. */
final class Messages {

    static String ScriptFile_exists;
    static String ScriptFile_written;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}

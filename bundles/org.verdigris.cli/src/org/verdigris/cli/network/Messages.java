package org.verdigris.cli.network;

import org.verdigris.model.text.Catalogue;

/** The sentences of this package, from {@code messages.properties}. */
final class Messages {

    static String AdapterChoice_noName;
    static String AdapterChoice_noNumber;
    static String NetCommand_noCommand;
    static String NetNewCommand_both;
    static String NetNewCommand_noFolder;
    static String NetNewCommand_noTemplate;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}

package org.verdigris.core.machine;

import org.verdigris.model.text.Catalogue;

/** The sentences of this package, from {@code messages.properties}. */
final class Messages {

    static String MachineActivity_running;
    static String MachineActivity_saved;
    static String MachineActivity_savedElsewhere;
    static String MachineFiles_notMapped;
    static String Redirection_noWindowsPath;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}

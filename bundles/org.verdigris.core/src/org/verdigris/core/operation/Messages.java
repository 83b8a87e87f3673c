package org.verdigris.core.operation;

import org.verdigris.model.text.Catalogue;

/** The sentences of this package, from {@code messages.properties}. */
final class Messages {

    static String EstateSurroundings_lossy;
    static String EstateSurroundings_redirected;
    static String EstateSurroundings_unreadable;
    static String MachineUse_running;
    static String MachineUse_saved;
    static String MachineUse_savedElsewhere;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}

package org.verdigris.core.operation;

import org.verdigris.model.text.Catalogue;

/** The sentences of this package, from {@code messages.properties}. */
final class Messages {

    static String DriveReferences_lossy;
    static String DriveReferences_noWindowsPath;
    static String DriveReferences_reason;
    static String DriveReferences_unreadable;
    static String MachineUse_running;
    static String MachineUse_saved;
    static String MachineUse_savedElsewhere;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}

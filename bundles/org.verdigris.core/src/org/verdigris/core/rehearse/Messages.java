package org.verdigris.core.rehearse;

import org.verdigris.model.text.Catalogue;

/** The sentences of this package, from {@code messages.properties}. */
final class Messages {

    static String Emulator_died;
    static String Emulator_failed;
    static String Emulator_missing;
    static String Proves_ide;
    static String Proves_ideStop;
    static String Proves_scsi;
    static String Rehearsal_cancelled;
    static String Rehearsal_exists;
    static String Stage_ended;
    static String Stage_loader;
    static String Stage_nothing;
    static String Stage_running;
    static String Stage_sector;
    static String Stage_serial;
    static String Stage_stop;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}

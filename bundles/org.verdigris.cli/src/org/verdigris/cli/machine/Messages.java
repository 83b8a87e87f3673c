package org.verdigris.cli.machine;

import org.verdigris.model.text.Catalogue;

/** The sentences of this package, from {@code messages.properties}. */
final class Messages {

    static String MachineSearch_missing;
    static String VmCommand_noCommand;
    static String VmSetCommand_condition;
    static String VmSetCommand_noMachine;
    static String VmSetCommand_nothing;
    static String VmSetCommand_type;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}

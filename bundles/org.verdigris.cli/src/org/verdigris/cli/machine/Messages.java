package org.verdigris.cli.machine;

import org.verdigris.model.text.Catalogue;

/** The sentences of this package, from {@code messages.properties}. */
final class Messages {

    static String DiskChoices_missing;
    static String DiskChoices_word;
    static String FirstDiskOptions_exclusive;
    static String FirstDiskOptions_size;
    static String FirstDiskOptions_type;
    static String MachineOptions_json;
    static String MachineSearch_missing;
    static String NetworkSearch_missing;
    static String NetworkSearch_noneKnown;
    static String NetworkSearch_several;
    static String VmCommand_noCommand;
    static String VmMoveCommand_nothing;
    static String VmNewCommand_profile;
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

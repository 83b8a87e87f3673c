package org.verdigris.core.machine;

import org.verdigris.model.text.Catalogue;

/** The sentences of this package, from {@code messages.properties}. */
final class Messages {

    static String MachineActivity_running;
    static String MachineActivity_saved;
    static String MachineActivity_savedElsewhere;
    static String MachineFiles_notMapped;
    static String Redirection_noWindowsPath;
    static String SettingsChange_added;
    static String SettingsChange_alike;
    static String SettingsChange_changed;
    static String SettingsChange_illegal;
    static String SettingsChange_kept;
    static String SettingsChange_link;
    static String SettingsChange_machines;
    static String SettingsChange_network;
    static String SettingsChange_none;
    static String SettingsChange_nothingMeant;
    static String SettingsChange_put;
    static String SettingsChange_readOnly;
    static String SettingsChange_remove;
    static String SettingsChange_removed;
    static String SettingsChange_several;
    static String SettingsChange_unfinished;
    static String SettingsChange_unfit;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}

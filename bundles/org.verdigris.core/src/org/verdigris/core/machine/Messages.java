package org.verdigris.core.machine;

import org.verdigris.model.text.Catalogue;

/** The sentences of this package, from {@code messages.properties}. */
final class Messages {

    static String CloneMachine_absent;
    static String CloneMachine_base;
    static String CloneMachine_missing;
    static String CloneMachine_note;
    static String CloneMachine_parent;
    static String CloneMachine_port;
    static String CloneMachine_reason;
    static String CloneMachine_shared;
    static String CloneMachine_sysprep;
    static String CloneMachine_title;
    static String CloneMachine_undo;
    static String GuestProfile_dos;
    static String GuestProfile_linux;
    static String GuestProfile_other;
    static String GuestProfile_windows2000;
    static String GuestProfile_windows2003;
    static String GuestProfile_windowsNt4;
    static String GuestProfile_windowsVista;
    static String GuestProfile_windowsXp;
    static String DriveChanges_cdOnScsi;
    static String DriveChanges_emptyDrive;
    static String DriveChanges_free;
    static String DriveChanges_letter;
    static String DriveChanges_noCd;
    static String DriveChanges_noMedium;
    static String DriveChanges_own;
    static String DriveChanges_shared;
    static String DriveChanges_staleUndo;
    static String DriveChanges_taken;
    static String DriveChanges_twice;
    static String DriveChanges_twofold;
    static String DriveChanges_undo;
    static String DriveChanges_unplaced;
    static String DriveSlot_ide;
    static String DriveSlot_scsi;
    static String MacAddress_form;
    static String MacAddress_group;
    static String MacAddress_unset;
    static String MachineActivity_running;
    static String MachineActivity_saved;
    static String MachineActivity_savedElsewhere;
    static String MachineFiles_notMapped;
    static String MachineName_character;
    static String MachineName_device;
    static String MachineName_edge;
    static String MachineName_long;
    static String MachineName_none;
    static String MachineScript_creating;
    static String MachineScript_exists;
    static String MachineScript_noDisk;
    static String MachineScript_noNetwork;
    static String MachineScript_noWindowsPath;
    static String MachineScript_none;
    static String MachineScript_registering;
    static String MachineText_unfit;
    static String MoveMachine_both;
    static String MoveMachine_copied;
    static String MoveMachine_machine;
    static String MoveMachine_moved;
    static String MoveMachine_other;
    static String MoveMachine_register;
    static String MoveMachine_removed;
    static String MoveMachine_renaming;
    static String MoveMachine_same;
    static String MoveMachine_stays;
    static String MoveMachine_title;
    static String MoveMachine_twoFiles;
    static String NewMachine_blank;
    static String NewMachine_fromTemplate;
    static String NewMachine_hasChildren;
    static String NewMachine_namesake;
    static String NewMachine_noLocation;
    static String NewMachine_noTemplate;
    static String NewMachine_parent;
    static String NewMachine_register;
    static String NewMachine_relativeOnly;
    static String NewMachine_title;
    static String NewMachine_unconfirmed;
    static String NewMachine_unknownPlace;
    static String NewMachine_used;
    static String NewPlaces_exists;
    static String NewPlaces_folder;
    static String NewPlaces_long;
    static String NewPlaces_noFolder;
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

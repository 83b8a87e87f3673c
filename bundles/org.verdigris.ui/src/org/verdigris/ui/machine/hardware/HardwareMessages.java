package org.verdigris.ui.machine.hardware;

import org.eclipse.osgi.util.NLS;

/** The texts of the Hardware page. Those with values in them are for {@code Phrase}. */
final class HardwareMessages extends NLS {
    public static String Attach_cd;
    public static String Attach_disk;
    public static String Bios_board;
    public static String Bios_chassis;
    public static String Bios_guid;
    public static String Bios_heading;
    public static String Bios_newGuid;
    public static String Bios_serial;
    public static String Bios_tag;
    public static String Column_file;
    public static String Column_place;
    public static String Column_size;
    public static String Column_state;
    public static String Column_what;
    public static String Controller_ide;
    public static String Controller_number;
    public static String Controller_own;
    public static String Controller_ownTip;
    public static String Controller_scsi;
    public static String Controller_shared;
    public static String Controller_tip;
    public static String Controller_unconfirmed;
    public static String Deed_attachCd;
    public static String Deed_attachDisk;
    public static String Deed_copy;
    public static String Deed_cut;
    public static String Deed_detach;
    public static String Deed_down;
    public static String Deed_eject;
    public static String Deed_emptyCd;
    public static String Deed_fix;
    public static String Deed_hostDrive;
    public static String Deed_moveTo;
    public static String Deed_newDisk;
    public static String Deed_open;
    public static String Deed_paste;
    public static String Deed_scsiScript;
    public static String Deed_swap;
    public static String Deed_up;
    public static String Drives_heading;
    public static String Drives_name;
    public static String Floppy_absolute;
    public static String Floppy_choose;
    public static String Floppy_detect;
    public static String Floppy_eject;
    public static String Floppy_heading;
    public static String Floppy_host;
    public static String Floppy_relative;
    public static String Floppy_title;
    public static String Hardware_title;
    public static String HostDrive_floppyQuestion;
    public static String HostDrive_letter;
    public static String HostDrive_question;
    public static String HostDrive_title;
    public static String Memory_heading;
    public static String Memory_host;
    public static String Memory_range;
    public static String Memory_size;
    public static String Memory_slide;
    public static String Memory_slideTip;
    public static String Parallel_heading;
    public static String Parallel_shared;
    public static String Paste_nothing;
    public static String Port_file;
    public static String Port_heading;
    public static String Port_immediately;
    public static String Port_pipe;
    public static String Port_type;
    public static String Port_unknown;
    public static String Row_cd;
    public static String Row_disk;
    public static String Row_elsewhere;
    public static String Row_free;
    public static String Row_hostDrive;
    public static String Row_noMedium;
    public static String Row_other;
    public static String Row_undo;
    public static String Row_unknown;
    public static String Scsi_copied;
    public static String Scsi_none;
    public static String Scsi_virtualPc;
    public static String Step_attach;
    public static String Step_detach;
    public static String Step_eject;
    public static String Step_emptyCd;
    public static String Step_floppy;
    public static String Step_floppyEject;
    public static String Step_floppyHost;
    public static String Step_guid;
    public static String Step_host;
    public static String Step_insert;
    public static String Step_memory;
    public static String Step_move;
    public static String Step_swap;
    public static String Stray_heading;
    public static String Stray_state;
    public static String Stray_tip;
    public static String Tip_found;
    public static String Tip_free;
    public static String Tip_place;
    public static String Tip_undo;

    static {
        NLS.initializeMessages("org.verdigris.ui.machine.hardware.messages", HardwareMessages.class);
    }

    private HardwareMessages() {
    }
}

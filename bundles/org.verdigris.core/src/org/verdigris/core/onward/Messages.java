package org.verdigris.core.onward;

import org.verdigris.model.text.Catalogue;

/** The sentences of this package, from {@code messages.properties}. */
final class Messages {

    static String Azure_additions;
    static String Azure_address;
    static String Azure_agent;
    static String Azure_disk;
    static String Azure_generation;
    static String Azure_reason;
    static String Azure_remote;
    static String Azure_supported;
    static String Azure_title;
    static String Azure_upload;
    static String Check_active;
    static String Check_additions;
    static String Check_additionsTodo;
    static String Check_disks;
    static String Check_driver;
    static String Check_ide;
    static String Check_memory;
    static String Check_memoryTodo;
    static String Check_networks;
    static String Check_networksQemu;
    static String Check_networksTodo;
    static String Check_networksVmware;
    static String Check_noActive;
    static String Check_noActiveTodo;
    static String Check_noAdditions;
    static String Check_noDisk;
    static String Check_noDiskTodo;
    static String Check_noDriver;
    static String Check_noDriverTodo;
    static String Check_noMemory;
    static String Check_noUndo;
    static String Check_notWhole;
    static String Check_notWholeTodo;
    static String Check_off;
    static String Check_offTodo;
    static String Check_old;
    static String Check_oldTodo;
    static String Check_otherScsi;
    static String Check_otherScsiAzure;
    static String Check_otherScsiHyperV;
    static String Check_otherScsiTodo;
    static String Check_piix3;
    static String Check_piix4;
    static String Check_scsi;
    static String Check_scsiTodo;
    static String Check_undo;
    static String Check_undoTodo;
    static String Check_unreadTodo;
    static String Check_unsafe;
    static String Check_unsafeTodo;
    static String Check_whole;
    static String Destination_azure;
    static String Destination_hyperV;
    static String Destination_libvirt;
    static String Destination_ovf;
    static String Destination_qemu;
    static String Destination_vmware;
    static String Domain_reason;
    static String HyperV_done;
    static String HyperV_exists;
    static String HyperV_noDisk;
    static String HyperV_noSwitch;
    static String HyperV_purpose;
    static String HyperV_reason;
    static String Onward_cannot;
    static String Onward_exists;
    static String Onward_folder;
    static String Onward_noMachine;
    static String Onward_title;
    static String Ovf_adapter;
    static String Ovf_disks;
    static String Ovf_guest;
    static String Ovf_hardware;
    static String Ovf_machine;
    static String Ovf_memory;
    static String Ovf_networks;
    static String Ovf_notes;
    static String Ovf_processor;
    static String Ovf_reason;
    static String Qemu_shell;
    static String Qemu_windows;
    static String Reading_missing;
    static String Vmx_disk;
    static String Vmx_reason;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}

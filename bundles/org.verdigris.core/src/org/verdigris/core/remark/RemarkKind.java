package org.verdigris.core.remark;

import java.util.Locale;

/** What can be wrong with a document and no scan tells. */
enum RemarkKind {
    /** The name has a character, or a length, that the products refuse. */
    VM_NAME_INVALID,
    /** Another machine or network of the host has the name. */
    VM_NAME_DUPLICATE,
    /** Memory is outside of what the products give a machine. */
    VM_MEMORY_RANGE,
    /** A machine wants more memory than its host has. */
    VM_MEMORY_HOST,
    /** The network address of an adapter is none, or one that no adapter may have. */
    VM_MAC_FORM,
    /** An adapter has no network address. */
    VM_MAC_UNSET,
    /** More adapters than the hardware has. */
    VM_NIC_COUNT,
    /** The number of adapters that is written down is another one. */
    VM_NIC_COUNT_ELEMENT,
    /** An adapter is connected to nothing. */
    VM_NIC_UNCONNECTED,
    /** The name of an adapter's network is not what the network is called. */
    VM_NIC_NETWORK_NAME,
    /** A drive stands at an IDE place that there is not. */
    VM_IDE_LOCATION,
    /** A drive stands at a SCSI place that there is not, or that the controller itself has. */
    VM_SCSI_LOCATION,
    /** Two drives stand at one place. */
    VM_LOCATION_TAKEN,
    /** A setting stands twice in the file. */
    VM_SETTING_TWICE,
    /** A drive for CDs stands on SCSI. */
    VM_DVD_ON_SCSI,
    /** A path is longer than the products accept. */
    VM_PATH_TOO_LONG,
    /** A path has characters that Windows does not accept. */
    VM_PATH_CHARACTERS,
    /** A disk that others build on is attached for writing. */
    VM_DISK_IS_PARENT,
    /** A disk on IDE is larger than IDE reaches. */
    VM_IDE_DISK_TOO_LARGE,
    /** A disk on SCSI is larger than the products allow. */
    VM_SCSI_DISK_TOO_LARGE,
    /** A disk, or one that it builds on, cannot be read. */
    VM_DISK_CHAIN_BROKEN,
    /** Nothing to start from is attached. */
    VM_NO_HARD_DISK,
    /** The first disk is not at the first place. */
    VM_BOOT_PLACE,
    /** Several disks can be started from. */
    VM_BOOT_ORDER,
    /** Several disks can be started from, and the one on SCSI is not the first. */
    VM_BOOT_ORDER_SCSI,
    /** Undo disks are off, but one is there. */
    VM_UNDO_LEFT_BEHIND,
    /** Undo disks are off, but the path of one is still there. */
    VM_UNDO_STALE,
    /** Undo disks were switched while one holds changes. */
    VM_UNDO_SWITCHED,
    /** An undo disk was made for another disk. */
    VM_UNDO_OTHER_DISK,
    /** An undo disk belongs to a disk that several machines share. */
    VM_UNDO_SHARED_BUS,
    /** With these settings the machine cannot be saved. */
    VM_UNDO_DISCARD_AND_SAVE,
    /** A serial port leads nowhere. */
    VM_SERIAL_TARGET,
    /** Two serial ports lead to one pipe or file. */
    VM_SERIAL_CONFLICT,
    /** A serial number is longer than the products accept. */
    VM_BIOS_SERIAL_LENGTH,
    /** The BIOS GUID has another form than the products accept. */
    VM_BIOS_GUID,
    /** Another machine has the BIOS GUID. */
    VM_BIOS_IDENTITY_DUPLICATE,
    /** The screen has a size that the products do not offer. */
    VM_DISPLAY_SIZE,
    /** Heartbeat or time synchronisation have numbers that can hardly be meant. */
    VM_HEARTBEAT_CHANGED,
    /** Shares of the processors that do not fit together. */
    VM_CPU_SCHEDULING,
    /** An automatic start without an account to run as. */
    VM_RUNAS_MISSING,
    /** A setting declares another type than the products write. */
    VM_LEAF_TYPE,
    /** A setting has a value that is none for it. */
    VM_LEAF_VALUE,
    /** The number of a network's adapter is none of its host. */
    VN_BINDING,
    /** The DHCP server of a network breaks a rule of the product. */
    VN_DHCP;

    /** The stable id, such as {@code vm-memory-range}. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

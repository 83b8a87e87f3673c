package org.verdigris.cli.report;

import org.verdigris.model.text.Catalogue;

/** The words of reports, from {@code messages.properties}. */
final class Messages {

    static String Column_adapters;
    static String Column_capacity;
    static String Column_disk;
    static String Column_drives;
    static String Column_file;
    static String Column_fileSize;
    static String Column_host;
    static String Column_machine;
    static String Column_memory;
    static String Column_network;
    static String Column_networks;
    static String Column_type;
    static String Column_users;
    static String DiskText_blocks;
    static String DiskText_blocksText;
    static String DiskText_capacity;
    static String DiskText_checksums;
    static String DiskText_checksumsRight;
    static String DiskText_creator;
    static String DiskText_creatorText;
    static String DiskText_geometry;
    static String DiskText_inSavedState;
    static String DiskText_originalSize;
    static String DiskText_parent;
    static String DiskText_parentChanged;
    static String DiskText_parentId;
    static String DiskText_parentMissing;
    static String DiskText_parentName;
    static String DiskText_isTemporary;
    static String DiskText_locator;
    static String DiskText_locatorText;
    static String DiskText_temporary;
    static String DiskText_savedState;
    static String DiskText_undoUser;
    static String DiskText_user;
    static String DiskText_users;
    static String DriveWords_disk;
    static String DriveWords_diskFacts;
    static String DriveWords_dvd;
    static String DriveWords_emptyDvd;
    static String DriveWords_hostDrive;
    static String DriveWords_noPath;
    static String DriveWords_notFound;
    static String DriveWords_undo;
    static String EstateHead_advice;
    static String EstateHead_advices;
    static String EstateHead_disk;
    static String EstateHead_disks;
    static String EstateHead_error;
    static String EstateHead_errors;
    static String EstateHead_host;
    static String EstateHead_hosts;
    static String EstateHead_machine;
    static String EstateHead_machines;
    static String EstateHead_network;
    static String EstateHead_networks;
    static String EstateHead_sizes;
    static String EstateHead_warning;
    static String EstateHead_warnings;
    static String EstateText_disks;
    static String EstateText_hosts;
    static String EstateText_machines;
    static String EstateText_networks;
    static String EstateText_setAside;
    static String Fact_changed;
    static String Fact_file;
    static String Fact_host;
    static String Fact_id;
    static String Fact_notes;
    static String Fact_size;
    static String Fact_unreadable;
    static String HostText_folders;
    static String HostText_processors;
    static String HostText_product;
    static String HostText_system;
    static String MachineText_account;
    static String MachineText_cpuMaximum;
    static String MachineText_cpuReserve;
    static String MachineText_cpuWeight;
    static String MachineText_creator;
    static String MachineText_delay;
    static String MachineText_dynamicAddress;
    static String MachineText_floppy;
    static String MachineText_megabytes;
    static String MachineText_memory;
    static String MachineText_modifier;
    static String MachineText_network;
    static String MachineText_noNetwork;
    static String MachineText_savedState;
    static String MachineText_serial;
    static String MachineText_start;
    static String MachineText_seconds;
    static String MachineText_startAlways;
    static String MachineText_startIfRunning;
    static String MachineText_startNever;
    static String MachineText_undo;
    static String NetworkText_adapter;
    static String NetworkText_binding;
    static String NetworkText_dhcp;
    static String NetworkText_machines;
    static String NetworkText_range;
    static String NetworkText_rangeText;
    static String Place_adapter;
    static String ProblemText_none;
    static String ProblemText_title;
    static String Unconfirmed_value;
    static String Words_differencing;
    static String Words_dynamic;
    static String Words_exactSize;
    static String Words_fixed;
    static String Words_no;
    static String Words_unknown;
    static String Words_yes;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}

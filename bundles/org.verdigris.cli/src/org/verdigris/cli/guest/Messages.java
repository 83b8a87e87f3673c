package org.verdigris.cli.guest;

import org.verdigris.model.text.Catalogue;

/** What the commands about guests say, from {@code messages.properties}. */
final class Messages {

    static String DiffReport_content;
    static String DiffReport_leftOut;
    static String DiffReport_onlyOn;
    static String DiffReport_size;
    static String DiffReport_streams;
    static String DiffReport_sum;
    static String DiffReport_target;
    static String DiffReport_time;
    static String DiskAddress_empty;
    static String DiskAddress_form;
    static String DiskAddress_partition;
    static String DiskSelection_nothing;
    static String ExtractionReport_missing;
    static String ExtractionReport_sum;
    static String FactText_unknown;
    static String FileListing_attributes;
    static String FileListing_modified;
    static String FileListing_name;
    static String FileListing_shortName;
    static String FileListing_size;
    static String GuestCatCommand_noPath;
    static String GuestCommand_noCommand;
    static String GuestDiffCommand_noParent;
    static String GuestDiff_nothing;
    static String GuestTreeCommand_depth;
    static String IdentityReport_closed;
    static String IdentityReport_fragmented;
    static String IdentityReport_nobody;
    static String IdentityReport_partition;
    static String IdentityReport_pieces;
    static String IdentityReport_volume;
    static String LinuxReport_heading;
    static String LinuxReport_kernels;
    static String OpenVolume_doubt;
    static String OpenVolume_none;
    static String OpenVolume_notFound;
    static String OpenVolume_reason;
    static String OpenVolume_unreadable;
    static String PartitionList_active;
    static String PartitionList_clean;
    static String PartitionList_doubt;
    static String PartitionList_doubtful;
    static String PartitionList_fileSystem;
    static String PartitionList_free;
    static String PartitionList_label;
    static String PartitionList_number;
    static String PartitionList_size;
    static String PartitionList_start;
    static String PartitionList_state;
    static String PartitionList_unreadable;
    static String PartitionList_yes;
    static String TreeDrawing_again;
    static String TreeDrawing_sum;
    static String TreeDrawing_unreadable;
    static String WindowsReport_additions;
    static String WindowsReport_additionsMissing;
    static String WindowsReport_antivirus;
    static String WindowsReport_architecture;
    static String WindowsReport_asleep;
    static String WindowsReport_awake;
    static String WindowsReport_bootMenu;
    static String WindowsReport_computer;
    static String WindowsReport_controlSet;
    static String WindowsReport_controlSets;
    static String WindowsReport_dnsSuffix;
    static String WindowsReport_fromIde;
    static String WindowsReport_fromScsi;
    static String WindowsReport_group;
    static String WindowsReport_heading;
    static String WindowsReport_hibernation;
    static String WindowsReport_image;
    static String WindowsReport_installed;
    static String WindowsReport_lastShutdown;
    static String WindowsReport_letters;
    static String WindowsReport_needsFile;
    static String WindowsReport_needsRegistry;
    static String WindowsReport_noVersion;
    static String WindowsReport_notApplicable;
    static String WindowsReport_pageFiles;
    static String WindowsReport_product;
    static String WindowsReport_program;
    static String WindowsReport_programVersion;
    static String WindowsReport_programs;
    static String WindowsReport_programsText;
    static String WindowsReport_publisher;
    static String WindowsReport_ready;
    static String WindowsReport_readySlow;
    static String WindowsReport_role;
    static String WindowsReport_service;
    static String WindowsReport_services;
    static String WindowsReport_servicesText;
    static String WindowsReport_start;
    static String WindowsReport_timeZone;
    static String WindowsReport_unsafe;
    static String WindowsReport_version;
    static String WindowsReport_versionText;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}

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
    static String ExtractionReport_missing;
    static String ExtractionReport_sum;
    static String FileListing_attributes;
    static String FileListing_modified;
    static String FileListing_name;
    static String FileListing_shortName;
    static String FileListing_size;
    static String GuestCatCommand_noPath;
    static String GuestCommand_noCommand;
    static String GuestDiff_nothing;
    static String GuestDiffCommand_noParent;
    static String GuestTreeCommand_depth;
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

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}

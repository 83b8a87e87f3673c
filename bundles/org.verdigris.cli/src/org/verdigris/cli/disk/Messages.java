package org.verdigris.cli.disk;

import org.verdigris.model.text.Catalogue;

/** What the commands about disks say, from {@code messages.properties}. */
final class Messages {

    static String DiskCommand_noCommand;
    static String DiskInfoCommand_raw;
    static String RawReport_bytes;
    static String RawReport_different;
    static String RawReport_doubtful;
    static String RawReport_field;
    static String RawReport_meaning;
    static String RawReport_mark;
    static String RawReport_none;
    static String RawReport_offset;
    static String RawReport_structure;
    static String DiskConvertCommand_azure;
    static String DiskConvertCommand_to;
    static String DiskCreateCommand_inherited;
    static String DiskCreateCommand_noSize;
    static String DiskCreateCommand_parent;
    static String DiskCreateCommand_size;
    static String DiskCreateCommand_type;
    static String UsageReport_size;
    static String NewDiskOptions_block;
    static String NewDiskOptions_exclusive;
    static String SizeText_form;
    static String DiskProgress_reading;
    static String DiskProgress_verifying;
    static String DiskProgress_watching;
    static String DiskProgress_writing;
    static String DiskServeCommand_name;
    static String DiskServeCommand_onePlace;
    static String DiskServeCommand_path;
    static String DiskServeCommand_port;
    static String Serving_deaf;
    static String Serving_failed;
    static String Serving_noPort;
    static String Serving_noSocket;
    static String Serving_open;
    static String Serving_ready;
    static String Serving_readyPartition;
    static String CheckReport_error;
    static String CheckReport_information;
    static String CheckReport_noPlace;
    static String CheckReport_place;
    static String CheckReport_sound;
    static String CheckReport_sum;
    static String CheckReport_warning;
    static String DiskMapCommand_exists;
    static String DiskMapCommand_head;
    static String DiskMapCommand_legend;
    static String DiskMapCommand_width;
    static String UsageReport_displaced;
    static String UsageReport_inOrder;
    static String UsageReport_live;
    static String UsageReport_onIde;
    static String UsageReport_onIdeText;
    static String UsageReport_order;
    static String UsageReport_unreferenced;
    static String UsageReport_zero;
    static String ChangeOptions_json;
    static String ChangeOptions_noFolder;
    static String ChangeRun_backup;
    static String ChangeRun_discarded;
    static String ChangeRun_done;
    static String ChangeRun_undo;
    static String ChangeRun_undoBackup;
    static String DiskDiscardBackupCommand_backup;
    static String DiskDiscardBackupCommand_done;
    static String DiskDiscardBackupCommand_nothing;
    static String DiskDiscardBackupCommand_operation;
    static String DiskDiscardBackupCommand_size;
    static String DiskRecoverCommand_done;
    static String DiskRecoverCommand_nothing;
    static String DiskRecoverCommand_pending;
    static String DiskRecoverCommand_undo;
    static String DiskRecoverCommand_unknown;
    static String DiskRelinkCommand_parent;
    static String DiskRepairCommand_unmarked;
    static String DiskUndoCommand_nothing;
    static String EstateSearch_cancelled;
    static String PlanReport_after;
    static String PlanReport_atMost;
    static String PlanReport_before;
    static String PlanReport_create;
    static String PlanReport_file;
    static String PlanReport_folder;
    static String PlanReport_move;
    static String PlanReport_nothing;
    static String PlanReport_patch;
    static String PlanReport_pour;
    static String PlanReport_remove;
    static String PlanReport_replace;
    static String PlanReport_step;
    static String PlanReport_takeBack;
    static String PlanReport_total;
    static String PlanReport_why;
    static String UnfinishedChange_pending;
    static String UsageReport_unfinished;

    static String DiskCompactCommand_drop;
    static String DiskCompactCommand_fast;
    static String CompactionReport_after;
    static String CompactionReport_before;
    static String CompactionReport_compacted;
    static String CompactionReport_disk;
    static String CompactionReport_failed;
    static String CompactionReport_gain;
    static String CompactionReport_left;
    static String CompactionReport_result;
    static String CompactionReport_smaller;
    static String CompactionReport_sum;
    static String CompactionReport_wouldSum;

    static String DiffReport_blocks;
    static String DiffReport_bytes;
    static String DiffReport_different;
    static String DiffReport_end;
    static String DiffReport_more;
    static String DiffReport_same;
    static String DiffReport_sizes;
    static String DiffReport_start;
    static String DiskDiffCommand_limit;
    static String DiskDiffCommand_noParent;
    static String DiskMergeCommand_backup;
    static String DiskMergeCommand_fixed;
    static String DiskMergeCommand_to;
    static String DiskUndoDiskCommand_action;
    static String DiskUndoDiskCommand_inPlace;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}

package org.verdigris.core.scan;

import org.verdigris.model.text.Catalogue;

/** The sentences of this package, from {@code messages.properties}. */
final class Messages {
    static String DamagedDisk_message;
    static String DamagedDisk_noDisk;
    static String DamagedDisk_noDiskSolution;
    static String DamagedDisk_solution;
    static String DiskInSeveralMachines_message;
    static String DiskInSeveralMachines_solution;
    static String DrivePlace_ide;
    static String DrivePlace_scsi;
    static String DuplicateDiskId_message;
    static String DuplicateDiskId_solution;
    static String DuplicateMac_message;
    static String DuplicateMac_solution;
    static String DuplicateNetworkId_message;
    static String DuplicateNetworkId_solution;
    static String FileReading_unreadable;
    static String MissingFile_cd;
    static String MissingFile_disk;
    static String MissingFile_diskSolution;
    static String MissingFile_floppy;
    static String MissingFile_imageSolution;
    static String MissingFile_savedState;
    static String MissingFile_savedStateSolution;
    static String MissingFile_undoDisk;
    static String MissingFile_undoDiskSolution;
    static String MissingFile_unmapped;
    static String MissingNetwork_message;
    static String MissingNetwork_noFiles;
    static String MissingNetwork_noFilesSolution;
    static String MissingNetwork_otherHost;
    static String MissingNetwork_solution;
    static String OrphanDisk_message;
    static String OrphanDisk_solution;
    static String Parent_circle;
    static String Parent_circleSolution;
    static String Parent_elsewhere;
    static String Parent_elsewhereSolution;
    static String Parent_mismatch;
    static String Parent_mismatchElsewhere;
    static String Parent_mismatchSolution;
    static String Parent_missing;
    static String Parent_missingSolution;
    static String Parent_noIdentity;
    static String Parent_noIdentitySolution;
    static String Parent_otherSize;
    static String Parent_otherSizeSolution;
    static String Parent_several;
    static String Parent_severalSolution;
    static String Parent_undecided;
    static String Parent_undecidedSolution;
    static String Parent_unmapped;
    static String Parent_unmappedSolution;
    static String Parent_unreadable;
    static String Parent_unreadableSolution;
    static String Reason_denied;
    static String Reason_missing;
    static String Reason_noFolder;
    static String RelativeAbsolutePath_message;
    static String RelativeAbsolutePath_solution;
    static String TwoPathsDiffer_message;
    static String TwoPathsDiffer_solution;
    static String UndoDiskLeft_message;
    static String UndoDiskLeft_solution;
    static String UnreadableConfiguration_solution;
    static String UnreadableDialect_solution;
    static String UnreadableFolder_file;
    static String UnreadableFolder_message;
    static String UnreadableFolder_name;
    static String UnreadableFolder_nameSolution;
    static String UnreadableFolder_solution;

    static {
        Catalogue.fill(Messages.class);
    }

    private Messages() {
    }
}

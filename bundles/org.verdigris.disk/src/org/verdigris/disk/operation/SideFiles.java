package org.verdigris.disk.operation;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The names of the files that an operation keeps beside the file it changes. */
final class SideFiles {

    static final String JOURNAL = ".verdigris-journal";
    private static final String UNDO = ".verdigris-undo";
    private static final String BACKUP = ".bak";

    private SideFiles() {
    }

    static Path temporary(Path file) {
        return beside(file, ".%08x.tmp".formatted(UUID.randomUUID().hashCode()));
    }

    /** What an operation on this file is in the middle of. */
    static Path journal(Path file) {
        return beside(file, JOURNAL);
    }

    /** A name for the record of how the operation that ends now can be taken back. */
    static Path undo(Path file) {
        return free(file, UNDO);
    }

    /** The records of how operations on this file can be taken back, the oldest first. */
    static List<Path> undos(Path file) {
        List<Path> records = new ArrayList<>();
        Path record = beside(file, UNDO);
        for (int number = 2; Files.exists(record); number++) {
            records.add(record);
            record = beside(file, UNDO + number);
        }
        return records;
    }

    /** A name for the file as it was that no file has yet: {@code c.vhd.bak}, {@code c.vhd.bak2} and so on. */
    static Path backup(Path file) {
        return free(file, BACKUP);
    }

    /** Whether a file was ever kept as it was. */
    static boolean hasBackup(Path file) {
        return Files.exists(beside(file, BACKUP), LinkOption.NOFOLLOW_LINKS);
    }

    private static Path free(Path file, String ending) {
        Path free = beside(file, ending);
        for (int number = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); number++) {
            free = beside(file, ending + number);
        }
        return free;
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}

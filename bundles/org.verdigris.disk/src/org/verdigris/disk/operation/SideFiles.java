package org.verdigris.disk.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of the files that an operation keeps beside the file it changes. */
final class SideFiles {

    static final String JOURNAL = ".verdigris-journal";
    private static final String UNDO = ".verdigris-undo";
    private static final String BACKUP = ".bak";
    private static final Pattern NUMBER = Pattern.compile("|[1-9]\\d{0,8}");

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
    static Path undo(Path file) throws IOException {
        SortedMap<Integer, Path> records = numbered(file);
        return records.isEmpty() ? beside(file, UNDO) : beside(file, UNDO + (records.lastKey() + 1));
    }

    /** The records of how operations on this file can be taken back, the oldest first. */
    static List<Path> undos(Path file) throws IOException {
        return new ArrayList<>(numbered(file).values());
    }

    /** A record in the middle may be gone: operations on one file can be taken back in another order. */
    private static SortedMap<Integer, Path> numbered(Path file) throws IOException {
        SortedMap<Integer, Path> records = new TreeMap<>();
        Path folder = file.toAbsolutePath().getParent();
        String name = file.getFileName() + UNDO;
        if (!Files.isDirectory(folder)) {
            return records;
        }
        try (Stream<Path> kin = Files.list(folder)) {
            kin.map(Path::getFileName).map(Path::toString).filter(other -> other.startsWith(name))
                    .map(other -> other.substring(name.length())).filter(NUMBER.asMatchPredicate())
                    .forEach(number -> records.put(number.isEmpty() ? 1 : Integer.parseInt(number),
                            beside(file, UNDO + number)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
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

package org.verdigris.core.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** The files of a database: who opens one decides alone whether it can stay. */
final class DatabaseFile {

    /** The file of a database that has none. */
    static final DatabaseFile NONE = new DatabaseFile(null);

    /** A file lock holds between programs only; within this one, this does. */
    private static final ReentrantLock WITHIN = new ReentrantLock();

    private static final List<String> COMPANIONS = List.of("", "-wal", "-shm");

    private final Path file;

    DatabaseFile(Path file) {
        this.file = file;
    }

    /** Something to be done while nobody else opens the database. */
    interface Action {
        void perform() throws SQLException, IOException;
    }

    /** Makes the folder of the database if need be, and does something while nobody else opens the database. */
    void alone(Action action) throws SQLException, IOException {
        if (file == null) {
            action.perform();
            return;
        }
        Files.createDirectories(file.getParent());
        WITHIN.lock();
        try (FileChannel channel = FileChannel.open(file.resolveSibling(file.getFileName() + ".lock"),
                StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // held until the channel is closed
            channel.lock();
            action.perform();
        } finally {
            WITHIN.unlock();
        }
    }

    /**
     * Moves the database out of the way, in place of one put aside earlier. Its companions go with it: the journal of
     * an old database would damage a new one.
     */
    void putAside() throws IOException {
        for (String companion : COMPANIONS) {
            Path part = file.resolveSibling(file.getFileName() + companion);
            Path aside = file.resolveSibling(file.getFileName() + ".old" + companion);
            if (Files.exists(part)) {
                Files.move(part, aside, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(aside);
            }
        }
    }
}

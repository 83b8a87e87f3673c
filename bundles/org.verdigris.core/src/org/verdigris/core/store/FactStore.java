package org.verdigris.core.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.verdigris.model.estate.DiskContents;

/**
 * The facts of files that were read before, by path, size, time of change and dialect.
 *
 * <p>No method fails because of the store: a damaged database, or one of another version, is put aside and begun anew;
 * where none can be kept, nothing is remembered. Several programs may use one database at the same time. An instance
 * may be used from several threads.
 */
public final class FactStore implements AutoCloseable {

    private final FactDatabase database;

    private FactStore(FactDatabase database) {
        this.database = Objects.requireNonNull(database);
    }

    /** The store in this file, which is made if need be; a store that remembers nothing if that cannot be. */
    public static FactStore open(Path file) {
        return new FactStore(FactDatabase.in(file.toAbsolutePath().normalize()));
    }

    /** A store that lasts as long as this object. */
    public static FactStore inMemory() {
        return new FactStore(FactDatabase.inMemory());
    }

    /** A store that remembers nothing. */
    public static FactStore none() {
        return new FactStore(FactDatabase.none());
    }

    /** Where the facts of this user are kept: in the folder that VERDIGRIS_HOME names, else in {@code ~/.verdigris}. */
    public static Path defaultLocation() {
        String home = System.getenv("VERDIGRIS_HOME");
        Path folder = home != null && !home.isBlank()
                ? Path.of(home) : Path.of(System.getProperty("user.home"), ".verdigris");
        return folder.toAbsolutePath().resolve("facts.db");
    }

    /** Whether anything can be remembered. */
    public boolean remembers() {
        return database.isUsable();
    }

    /** What is remembered of the files in these folders and below them; one query a folder. */
    public Map<Path, StoredFacts> recallBelow(Collection<Path> folders) {
        return recalled(folders, FactDatabase::below);
    }

    /** What is remembered of these files. */
    public Map<Path, StoredFacts> recall(Collection<Path> files) {
        return recalled(files, FactDatabase::at);
    }

    /**
     * Remembers facts instead of what was known about their files; all of them or none.
     *
     * @return false if another program was just writing, so that it is worth trying again
     */
    public boolean remember(Collection<Facts> facts) {
        List<FactRow> rows = facts.stream().map(each -> FactRow.of(each.stamp(), FactCodec.encode(each))).toList();
        return rows.isEmpty() || database.write(session -> session.put(rows));
    }

    /** What was found inside a disk. */
    public record Contents(ContentsStamp stamp, DiskContents contents) {
        public Contents {
            Objects.requireNonNull(stamp);
            Objects.requireNonNull(contents);
        }
    }

    /**
     * What is remembered of a disk's inside.
     *
     * @param stamp the chain as it was
     * @param facts becomes an object only when asked for
     */
    public record StoredContents(ContentsStamp stamp, byte[] facts) {

        /** A new object; empty if what was stored cannot be used, so that the disk must be looked into again. */
        public Optional<DiskContents> contents() {
            return FactCodec.decodeContents(facts);
        }
    }

    /** What is remembered of the inside of these disks. */
    public Map<Path, StoredContents> recallContents(Collection<Path> disks) {
        Map<Path, StoredContents> found = new HashMap<>();
        for (Path disk : disks) {
            for (FactRow.Contents row : database.read(session -> session.contents(disk.toString()))) {
                found.put(disk, new StoredContents(new ContentsStamp(disk, row.chain()), row.facts()));
            }
        }
        return found;
    }

    /**
     * Remembers what was found inside disks; all of it or nothing. The objects may be in an estate already.
     *
     * @return false if another program was just writing, so that it is worth trying again
     */
    public boolean rememberContents(Collection<Contents> contents) {
        List<FactRow.Contents> rows = contents.stream().map(each -> new FactRow.Contents(each.stamp().path().toString(),
                each.stamp().chain(), FactCodec.encode(each.contents()))).toList();
        return rows.isEmpty() || database.write(session -> session.putContents(rows));
    }

    /** Forgets these files, or leaves it to the next scan if another program is just writing. */
    public void forget(Collection<Path> files) {
        if (!files.isEmpty()) {
            database.write(session -> session.delete(files.stream().map(Path::toString).toList()));
        }
    }

    @Override
    public void close() {
        database.close();
    }

    private Map<Path, StoredFacts> recalled(Collection<Path> paths, Function<Path, FactDatabase.Query<FactRow>> query) {
        Map<Path, StoredFacts> found = new HashMap<>();
        for (Path path : paths) {
            for (FactRow row : database.read(query.apply(path))) {
                row.stored().ifPresent(facts -> found.put(facts.stamp().path(), facts));
            }
        }
        return found;
    }
}

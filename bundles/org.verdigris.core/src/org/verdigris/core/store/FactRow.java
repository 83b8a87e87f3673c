package org.verdigris.core.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** One row of the database. */
record FactRow(String path, long size, long modified, String dialect, byte[] facts) {

    /** What is known of a disk's inside, while the files of its chain are the same. */
    record Contents(String path, String chain, byte[] facts) {
    }

    static FactRow of(FileStamp stamp, byte[] facts) {
        return new FactRow(stamp.path().toString(), stamp.size(), stamp.modified(), stamp.dialect(), facts);
    }

    /** The facts; empty if the path can be none here, as when the language settings were others when it was stored. */
    Optional<StoredFacts> stored() {
        try {
            return Optional.of(new StoredFacts(new FileStamp(Path.of(path), size, modified, dialect), facts));
        } catch (InvalidPathException noPathHere) {
            return Optional.empty();
        }
    }
}

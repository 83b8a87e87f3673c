package org.verdigris.core.store;

import java.nio.file.Path;

/** One row of the database. */
record FactRow(String path, long size, long modified, byte[] facts) {

    static FactRow of(FileStamp stamp, byte[] facts) {
        return new FactRow(stamp.path().toString(), stamp.size(), stamp.modified(), facts);
    }

    StoredFacts stored() {
        return new StoredFacts(new FileStamp(Path.of(path), size, modified), facts);
    }
}

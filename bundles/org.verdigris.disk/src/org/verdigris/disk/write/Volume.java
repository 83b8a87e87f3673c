package org.verdigris.disk.write;

import java.io.IOException;
import java.nio.file.Path;

/** Where new files are made; what tests replace to let writes fail. */
public interface Volume {

    /** Creates a file that must not exist. */
    TargetFile create(Path file) throws IOException;

    /** Gives a complete file its name in the same folder, which no file may have, and makes the name durable. */
    void rename(Path from, Path to) throws IOException;

    /** Removes a file if it is there. */
    void delete(Path file) throws IOException;

    /** Bytes that a new file in this folder can have. */
    long freeBytes(Path folder) throws IOException;

    /** The volumes of this computer. */
    static Volume local() {
        return new LocalVolume();
    }
}

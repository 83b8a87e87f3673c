package org.verdigris.disk;

import java.io.IOException;
import java.nio.file.Path;

/** One path for all paths that lead to the same file. */
public final class FileIdentity {

    private FileIdentity() {
    }

    /** The real path of a file; of one that is not there, its absolute path. */
    public static Path of(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException gone) {
            return file.toAbsolutePath().normalize();
        }
    }
}

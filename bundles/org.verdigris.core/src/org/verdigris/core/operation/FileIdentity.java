package org.verdigris.core.operation;

import java.io.IOException;
import java.nio.file.Path;

/** One path for all paths that lead to the same file. */
final class FileIdentity {

    private FileIdentity() {
    }

    static Path of(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException gone) {
            return file.toAbsolutePath().normalize();
        }
    }
}

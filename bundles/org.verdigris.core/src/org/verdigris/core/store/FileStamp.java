package org.verdigris.core.store;

import java.nio.file.Path;
import java.util.Objects;

/**
 * What tells without opening a file whether reading it would still come to the same.
 *
 * @param path     absolute path
 * @param size     bytes; of an image in parts the sum
 * @param modified when it was last changed, in nanoseconds since 1970-01-01 UTC; of an image in parts the last change
 * @param dialect  the dialect through which a machine or network was read, as a text that no other dialect has; empty
 *                 for the shipped one, and for disks
 */
public record FileStamp(Path path, long size, long modified, String dialect) {

    public FileStamp {
        Objects.requireNonNull(path);
        Objects.requireNonNull(dialect);
    }
}

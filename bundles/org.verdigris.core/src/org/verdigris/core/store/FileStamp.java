package org.verdigris.core.store;

import java.nio.file.Path;
import java.util.Objects;

/**
 * What tells without opening a file whether it changed.
 *
 * @param path     absolute path
 * @param size     bytes; of an image in parts the sum
 * @param modified when it was last changed, in nanoseconds since 1970-01-01 UTC; of an image in parts the last change
 */
public record FileStamp(Path path, long size, long modified) {

    public FileStamp {
        Objects.requireNonNull(path);
    }
}

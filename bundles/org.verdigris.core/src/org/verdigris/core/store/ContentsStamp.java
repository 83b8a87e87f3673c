package org.verdigris.core.store;

import java.nio.file.Path;
import java.util.Objects;

/**
 * What tells without opening a disk whether looking into it would still come to the same.
 *
 * @param path  absolute path of the disk
 * @param chain path, size and time of each file of its chain, as a text that no other chain has
 */
public record ContentsStamp(Path path, String chain) {

    public ContentsStamp {
        Objects.requireNonNull(path);
        Objects.requireNonNull(chain);
    }
}

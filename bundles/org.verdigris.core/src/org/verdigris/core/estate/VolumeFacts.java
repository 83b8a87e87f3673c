package org.verdigris.core.estate;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A volume of a host.
 *
 * @param name          its drive letter ({@code D:}) or mount point
 * @param label         the label its administrator gave it
 * @param fileSystem    for example {@code NTFS}
 * @param capacity      bytes it can hold
 * @param free          bytes still free
 * @param folder        the local folder through which its files are reached here
 * @param fragmentation how much of its files is in fragments, 0 to 100 %
 * @param compressed    whether NTFS compresses what is written to its topmost folder
 */
public record VolumeFacts(String name, Optional<String> label, Optional<String> fileSystem, Optional<Long> capacity,
        Optional<Long> free, Optional<Path> folder, Optional<Integer> fragmentation, Optional<Boolean> compressed) {

    public VolumeFacts {
        Objects.requireNonNull(name);
        Objects.requireNonNull(label);
        Objects.requireNonNull(fileSystem);
        Objects.requireNonNull(capacity);
        Objects.requireNonNull(free);
        folder = folder.map(EstateDefinition::absolute);
        Objects.requireNonNull(fragmentation);
        Objects.requireNonNull(compressed);
    }

    /** A volume of which nobody knows how its files lie. */
    public VolumeFacts(String name, Optional<String> label, Optional<String> fileSystem, Optional<Long> capacity,
            Optional<Long> free, Optional<Path> folder) {
        this(name, label, fileSystem, capacity, free, folder, Optional.empty(), Optional.empty());
    }

    boolean isDrive() {
        return name.matches("[A-Za-z]:\\\\?");
    }

    /** The drive without a separator behind it. */
    String drive() {
        return name.substring(0, 2);
    }
}

package org.verdigris.core.estate;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A volume of a host.
 *
 * @param name       its drive letter ({@code D:}) or mount point
 * @param label      the label its administrator gave it
 * @param fileSystem for example {@code NTFS}
 * @param capacity   bytes it can hold
 * @param free       bytes still free
 * @param folder     the local folder through which its files are reached here
 */
public record VolumeFacts(String name, Optional<String> label, Optional<String> fileSystem, Optional<Long> capacity,
        Optional<Long> free, Optional<Path> folder) {

    public VolumeFacts {
        Objects.requireNonNull(name);
        Objects.requireNonNull(label);
        Objects.requireNonNull(fileSystem);
        Objects.requireNonNull(capacity);
        Objects.requireNonNull(free);
        folder = folder.map(EstateDefinition::absolute);
    }

    boolean isDrive() {
        return name.matches("[A-Za-z]:\\\\?");
    }

    /** The drive without a separator behind it. */
    String drive() {
        return name.substring(0, 2);
    }
}

package org.verdigris.disk.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.disk.DiskId;
import org.verdigris.disk.DiskInfo;

/**
 * The parent that a differencing disk is to record.
 *
 * @param file    where it is, or will be once an operation is complete
 * @param id      its own id, or the one it will have
 * @param changed when it was changed last; empty if that is not known, which is recorded as zero
 */
public record LinkTarget(Path file, DiskId id, Optional<Instant> changed) {

    public LinkTarget {
        Objects.requireNonNull(file);
        Objects.requireNonNull(id);
        Objects.requireNonNull(changed);
    }

    /** A disk as it is. */
    public static LinkTarget of(DiskInfo parent) throws IOException {
        return new LinkTarget(parent.file(), parent.id(),
                Optional.of(Files.getLastModifiedTime(parent.file()).toInstant()));
    }
}

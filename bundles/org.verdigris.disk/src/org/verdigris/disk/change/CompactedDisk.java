package org.verdigris.disk.change;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * One disk of a {@link CompactionBatch}.
 *
 * @param before bytes of the file before
 * @param after  bytes of the file when it is compacted; as before, if it is not
 * @param note   a sentence that says why the disk is left as it is; empty if it is compacted
 * @param failed whether it should have been compacted, and could not be
 */
public record CompactedDisk(Path file, long before, long after, Optional<String> note, boolean failed) {

    public CompactedDisk {
        Objects.requireNonNull(file);
        Objects.requireNonNull(note);
    }

    static CompactedDisk left(Path file, long bytes, String note) {
        return new CompactedDisk(file, bytes, bytes, Optional.of(note), false);
    }

    static CompactedDisk failed(Path file, long bytes, String note) {
        return new CompactedDisk(file, bytes, bytes, Optional.of(note), true);
    }

    /** Bytes that the file loses. */
    public long gain() {
        return before - after;
    }
}

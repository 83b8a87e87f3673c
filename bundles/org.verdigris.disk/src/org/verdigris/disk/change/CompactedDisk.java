package org.verdigris.disk.change;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One disk of a {@link CompactionBatch}.
 *
 * @param before bytes of the file before
 * @param after  bytes of the file when it is compacted; as before, if it is not
 * @param note   a sentence that says why the disk is left as it is; empty if it is compacted
 * @param failed whether it should have been compacted, and could not be
 * @param unused sentences about what the guest does not use: how much of each volume, and what was left alone and why;
 *               none if that was not asked for
 */
public record CompactedDisk(Path file, long before, long after, Optional<String> note, boolean failed,
        List<String> unused) {

    public CompactedDisk {
        Objects.requireNonNull(file);
        Objects.requireNonNull(note);
        unused = List.copyOf(unused);
    }

    static CompactedDisk left(Path file, long bytes, String note, List<String> unused) {
        return new CompactedDisk(file, bytes, bytes, Optional.of(note), false, unused);
    }

    static CompactedDisk failed(Path file, long bytes, String note) {
        return new CompactedDisk(file, bytes, bytes, Optional.of(note), true, List.of());
    }

    /** Bytes that the file loses. */
    public long gain() {
        return before - after;
    }
}

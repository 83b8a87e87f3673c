package org.verdigris.report.plan;

import java.util.Objects;
import java.util.Optional;

import org.verdigris.model.estate.DiskType;

/**
 * The file of a disk that has to lie somewhere.
 *
 * @param key     its path
 * @param name    its name
 * @param type    what kind of disk
 * @param undo    whether it is an undo disk
 * @param parent  whether others build on it, so that it does not grow
 * @param stored  bytes of the file
 * @param largest bytes that the file can come to
 * @param volume  where it lies; empty if not known
 */
public record DiskNeed(String key, String name, DiskType type, boolean undo, boolean parent, long stored, long largest,
        Optional<VolumeKey> volume) {
    public DiskNeed {
        Objects.requireNonNull(key);
        Objects.requireNonNull(type);
        if (stored < 0) {
            throw new IllegalArgumentException(key);
        }
    }

    /** Bytes by which the file can still grow. */
    public long growth() {
        return parent ? 0 : Math.max(0, largest - stored);
    }

    /** The same disk elsewhere. */
    public DiskNeed on(Optional<VolumeKey> other) {
        return new DiskNeed(key, name, type, undo, parent, stored, largest, other);
    }

    /** The same disk after so many bytes were added to its file. */
    public DiskNeed grownBy(long bytes) {
        return new DiskNeed(key, name, type, undo, parent, stored + bytes, largest, volume);
    }

    /** The same disk, on which another one builds. */
    public DiskNeed asParent() {
        return new DiskNeed(key, name, type, undo, true, stored, largest, volume);
    }

    /** A new differencing disk beside it, of which nothing is stored yet. */
    public DiskNeed child(String childKey) {
        return new DiskNeed(childKey, name, DiskType.DIFFERENCING, false, false, 0,
                LargestFile.of(DiskType.DIFFERENCING, largest, null), volume);
    }

    /** The same disk with all its blocks stored. */
    public DiskNeed fixed() {
        return new DiskNeed(key, name, DiskType.FIXED, undo, parent, Math.max(stored, largest), largest, volume);
    }
}

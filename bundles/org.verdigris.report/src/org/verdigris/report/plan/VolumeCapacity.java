package org.verdigris.report.plan;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How full a volume is and can become; all sizes are bytes.
 *
 * @param room   the volume
 * @param stored of the files of disks and saved states on it
 * @param growth by which those disks can grow until each holds all that its guest may write
 * @param undo   by which undo disks can grow, those that the next start makes included
 * @param saved  that saved states of the machines meant to run still need
 * @param parts  what this comes from, the largest first
 */
public record VolumeCapacity(VolumeRoom room, long stored, long growth, long undo, long saved, List<Part> parts) {
    public VolumeCapacity {
        parts = List.copyOf(parts);
    }

    /** What a thing takes. */
    public enum Kind {
        DISK, UNDO_DISK, SAVED_STATE
    }

    /**
     * What one file adds.
     *
     * @param key    path of the disk, or of the machine whose state is saved
     * @param stored bytes that are there
     * @param growth bytes that can come
     */
    public record Part(Kind kind, String key, String name, long stored, long growth) {
    }

    public VolumeKey key() {
        return room.key();
    }

    /** Bytes that are used, by whomever. */
    public OptionalLong used() {
        return room.capacity().isPresent() && room.free().isPresent()
                ? OptionalLong.of(room.capacity().getAsLong() - room.free().getAsLong())
                : OptionalLong.empty();
    }

    /** Bytes used by other things than machines; not below zero, for their files may have grown since the host was asked. */
    public OptionalLong others() {
        return used().isPresent() ? OptionalLong.of(Math.max(0, used().getAsLong() - stored)) : OptionalLong.empty();
    }

    /** All that can still come. */
    public long promised() {
        return growth + undo + saved;
    }

    /** Bytes that are used in the worst case: everything has grown as far as it can. */
    public OptionalLong worst() {
        return used().isPresent() ? OptionalLong.of(used().getAsLong() + promised()) : OptionalLong.empty();
    }

    /** Bytes that are missing in the worst case; negative if some are left. */
    public OptionalLong missing() {
        return room.free().isPresent() ? OptionalLong.of(promised() - room.free().getAsLong()) : OptionalLong.empty();
    }

    /** The worst case as a part of the volume: over 1 it is over-committed. */
    public OptionalDouble commitment() {
        return worst().isPresent() && room.capacity().getAsLong() > 0
                ? OptionalDouble.of((double) worst().getAsLong() / room.capacity().getAsLong())
                : OptionalDouble.empty();
    }
}

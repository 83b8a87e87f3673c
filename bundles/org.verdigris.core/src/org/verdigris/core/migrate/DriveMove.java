package org.verdigris.core.migrate;

import java.util.Objects;

import org.verdigris.core.machine.DriveSlot;

/**
 * A hard disk that changes its place.
 *
 * @param name the name of its file
 */
public record DriveMove(DriveSlot from, DriveSlot to, String name) {

    public DriveMove {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(name);
    }

    /** The way back. */
    public DriveMove reversed() {
        return new DriveMove(to, from, name);
    }
}

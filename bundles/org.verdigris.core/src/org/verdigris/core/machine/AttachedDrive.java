package org.verdigris.core.machine;

import java.util.Optional;

import org.verdigris.model.estate.Drive;

/**
 * What is attached to a slot.
 *
 * @param slot  the place
 * @param kind  what it is
 * @param drive the machine's settings of it
 * @param named the file as the machine names it, or the letter of a host drive; empty if nothing is named
 * @param undo  the undo disk as the machine names it; empty if there is none
 */
public record AttachedDrive(DriveSlot slot, Kind kind, Drive drive, Optional<String> named, Optional<String> undo) {

    /** What can be attached. */
    public enum Kind {
        /** A virtual hard disk. */
        HARD_DISK(1),
        /** A CD or DVD image, or a drive of the host. */
        CD(2),
        /** A number that is not known, or none at all, with a path. */
        OTHER(-1);

        private final int number;

        Kind(int number) {
            this.number = number;
        }

        /** The number in the file, as VMDriveType of the SDK has it. */
        public String text() {
            return Integer.toString(number);
        }
    }
}

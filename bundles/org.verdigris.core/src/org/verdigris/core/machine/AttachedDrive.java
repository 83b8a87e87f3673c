package org.verdigris.core.machine;

import java.nio.file.Path;
import java.util.Locale;
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

        /**
         * What a file is: the products take hard disks only with the ending {@code .vhd}. Empty if it is neither a hard
         * disk nor a CD image.
         *
         * @see "Virtual Server SDK, VM_E_INVALID_HD_FILE"
         */
        public static Optional<Kind> of(Path file) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            return name.endsWith(".vhd") ? Optional.of(HARD_DISK)
                    : name.endsWith(".iso") ? Optional.of(CD) : Optional.empty();
        }

        /** The number in the file, as VMDriveType of the SDK has it. */
        public String text() {
            return Integer.toString(number);
        }
    }
}

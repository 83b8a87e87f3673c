package org.verdigris.core.rehearse;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a machine got.
 *
 * @param stage      the farthest that was seen
 * @param sentence   what was seen
 * @param proves     what that proves and what not
 * @param serial     what the guest wrote to the first serial port
 * @param bytesRead  bytes that it read from the disk
 * @param screenshot the file with the last picture of the screen
 */
public record Rehearsal(Stage stage, String sentence, String proves, String serial, long bytesRead,
        Optional<Path> screenshot) {

    /** How far a machine can get. */
    public enum Stage {
        /** Nothing on the disk could be started. */
        NOTHING_TO_START,
        /** The first sector of the disk was started. */
        BOOT_SECTOR,
        /** A loader reads the system. */
        LOADER,
        /** The guest gave up with a blue screen. */
        STOP_SCREEN,
        /** The guest started anew or turned itself off. */
        ENDED,
        /** The guest still ran when the time was over. */
        RUNNING
    }

    public Rehearsal {
        Objects.requireNonNull(stage);
        Objects.requireNonNull(sentence);
        Objects.requireNonNull(proves);
        Objects.requireNonNull(serial);
        Objects.requireNonNull(screenshot);
    }
}

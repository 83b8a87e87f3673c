package org.verdigris.core.rehearse;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.core.machine.DriveSlot.Bus;

/**
 * What is to be rehearsed.
 *
 * @param disk       the boot disk, the last of its chain
 * @param bus        the kind of controller that it is rehearsed on
 * @param memory     MB; what is more than QEMU gets by itself is left out
 * @param time       how long it is watched at most
 * @param screenshot where the last picture of the screen goes; empty if nobody wants it
 */
public record RehearsalChoices(Path disk, Bus bus, long memory, Duration time, Optional<Path> screenshot) {

    public RehearsalChoices {
        Objects.requireNonNull(disk);
        Objects.requireNonNull(bus);
        Objects.requireNonNull(time);
        Objects.requireNonNull(screenshot);
        if (memory < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException(memory + " MB, " + time);
        }
    }
}

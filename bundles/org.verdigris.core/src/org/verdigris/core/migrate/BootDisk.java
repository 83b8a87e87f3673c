package org.verdigris.core.migrate;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.core.machine.DriveSlot;
import org.verdigris.guest.identify.GuestReport;

/**
 * The disk that a machine boots from.
 *
 * @param from  where it is attached
 * @param to    where it is to be
 * @param file  the disk, the last of its chain
 * @param guest what it holds; empty if that cannot be read
 */
public record BootDisk(DriveSlot from, DriveSlot to, Path file, Optional<GuestReport> guest) {

    public BootDisk {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        Objects.requireNonNull(file);
        Objects.requireNonNull(guest);
    }
}

package org.verdigris.cli.guest;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.verdigris.disk.write.SourceDisk;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.guest.volume.GuestVolume;

/**
 * One of two disks that are compared.
 *
 * @param partition the one partition to compare, if it was named
 * @param path      the one folder or file to compare, if it was named
 */
record DiffSide(GuestDisk disk, SourceDisk source, OptionalInt partition, Optional<String> path) {

    DiffSide {
        Objects.requireNonNull(disk);
        Objects.requireNonNull(source);
        Objects.requireNonNull(partition);
        Objects.requireNonNull(path);
    }

    /** The volume that stands where another disk has this one: with the same number or, without that, at the same place. */
    Optional<GuestVolume> counterpart(GuestVolume other) {
        return disk.volumes().stream()
                .filter(volume -> volume.partition().index() == other.partition().index()).findFirst()
                .or(() -> disk.volumes().stream()
                        .filter(volume -> volume.partition().start() == other.partition().start()).findFirst());
    }
}

package org.verdigris.ui.disk.files;

import java.io.IOException;
import java.util.Optional;

import org.verdigris.disk.RefusedException;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.FileSystemKind;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.volume.GuestVolume;
import org.verdigris.guest.volume.Partition;

/**
 * What the browser knows of a volume before a folder is listed.
 *
 * @param label   empty too if it cannot be read
 * @param root    where browsing begins; empty if the volume cannot be read
 * @param refusal why it cannot be read; empty if it can
 */
record VolumeLine(Partition partition, FileSystemKind kind, Optional<String> label, Optional<GuestFile> root,
        Optional<String> refusal) {

    /** Only a disk that cannot be read fails here; what is wrong with the volume becomes part of the line. */
    static VolumeLine of(GuestVolume volume) throws IOException {
        FileSystemKind kind = FileSystemKind.UNKNOWN;
        try {
            kind = volume.kind();
            GuestFileSystem system = volume.fileSystem();
            return new VolumeLine(volume.partition(), kind, label(system), Optional.of(system.root()),
                    Optional.empty());
        } catch (DamagedVolumeException | RefusedException e) {
            return new VolumeLine(volume.partition(), kind, Optional.empty(), Optional.empty(),
                    Optional.of(e.getMessage()));
        }
    }

    private static Optional<String> label(GuestFileSystem system) throws IOException {
        try {
            return system.label().map(String::strip).filter(label -> !label.isEmpty());
        } catch (DamagedVolumeException unlabelled) {
            return Optional.empty(); // a damaged label keeps nobody from the files
        }
    }

    int number() {
        return partition.index();
    }

    /** FAT writes local time without saying of which place. */
    boolean guestClock() {
        return switch (kind) {
            case FAT12, FAT16, FAT32 -> true;
            default -> false;
        };
    }
}

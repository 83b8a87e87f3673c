package org.verdigris.guest.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

import org.verdigris.guest.FileSystemKind;
import org.verdigris.guest.FileTimes;

/**
 * Gives files of the host the time stamps of the guest. FAT keeps what the guest's clock showed, in no known time zone:
 * the host's clock then shows the same.
 */
final class HostTimes {

    private final boolean wallClock;
    private final ZoneId zone;

    HostTimes(FileSystemKind kind, ZoneId zone) {
        this.wallClock = kind == FileSystemKind.FAT12 || kind == FileSystemKind.FAT16 || kind == FileSystemKind.FAT32;
        this.zone = zone;
    }

    /** Sets the stamps that are known and leaves the others. Where the host keeps no time of creation, that one is lost. */
    void set(Path file, FileTimes times) throws IOException {
        if (times.equals(FileTimes.NONE)) {
            return;
        }
        Files.getFileAttributeView(file, BasicFileAttributeView.class).setTimes(time(times.modified()),
                time(times.accessed()), time(times.created()));
    }

    private FileTime time(Optional<Instant> stamp) {
        return stamp.map(this::moment).map(FileTime::from).orElse(null);
    }

    private Instant moment(Instant stamp) {
        return wallClock ? LocalDateTime.ofInstant(stamp, ZoneOffset.UTC).atZone(zone).toInstant() : stamp;
    }
}

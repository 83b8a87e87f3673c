package org.verdigris.cli.guest;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.guest.FileSystemKind;

/** Writes the time stamps of a file system. Those of FAT are what the guest's clock showed, in no known time zone. */
final class GuestTime {

    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final boolean wallClock;

    GuestTime(FileSystemKind kind) {
        Objects.requireNonNull(kind);
        this.wallClock = kind == FileSystemKind.FAT12 || kind == FileSystemKind.FAT16 || kind == FileSystemKind.FAT32;
    }

    /** For the reader, in the time zone of this computer where the zone is known; empty text without a stamp. */
    String text(Optional<Instant> stamp) {
        return stamp.map(moment -> TEXT.format(
                LocalDateTime.ofInstant(moment, wallClock ? ZoneOffset.UTC : ZoneId.systemDefault()))).orElse("");
    }

    /** For programs: ISO 8601, without a zone where none is known; null without a stamp. */
    Object value(Optional<Instant> stamp) {
        return stamp.map(moment -> wallClock
                ? DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                : moment).orElse(null);
    }
}

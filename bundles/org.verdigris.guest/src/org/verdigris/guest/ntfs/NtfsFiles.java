package org.verdigris.guest.ntfs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.FileAttribute;
import org.verdigris.guest.FileTimes;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFile.Kind;

/** Tells of a file record what everybody wants to know of a file. */
final class NtfsFiles {

    private static final int STANDARD_BYTES = 36;
    private static final int REPARSE = 0x400;
    /** 100-nanosecond intervals from 1601 to 1970. */
    private static final long EPOCH = 116_444_736_000_000_000L;
    private static final long TICKS = 10_000_000;

    private NtfsFiles() {
    }

    /** The file under one of its names. */
    static GuestFile of(FileRecord record, String name, Optional<String> shortName) throws IOException {
        Optional<ReparsePoint> reparse = reparse(record);
        Optional<ReparsePoint> link = reparse.filter(ReparsePoint::isLink);
        Kind kind = link.isPresent() ? Kind.LINK : record.isFolder() ? Kind.FOLDER : Kind.FILE;
        long size = kind != Kind.FILE ? 0
                : record.first(Attribute.DATA, "").map(data -> Math.max(0, data.size())).orElse(0L);
        Optional<ByteBuffer> standard = standard(record);
        int bits = standard.map(value -> value.getInt(32)).orElse(0) & ~REPARSE | (reparse.isPresent() ? REPARSE : 0);
        Set<FileAttribute> attributes = FileAttribute.of(bits);
        FileTimes times = standard.map(value -> new FileTimes(time(value.getLong(0)), time(value.getLong(8)),
                time(value.getLong(24)))).orElse(FileTimes.NONE);
        return new GuestFile(name, kind, record.reference(), size, attributes, times, shortName,
                link.flatMap(ReparsePoint::target));
    }

    private static Optional<ByteBuffer> standard(FileRecord record) throws IOException {
        Optional<Attribute> found = record.first(Attribute.STANDARD_INFORMATION, "").filter(Attribute::resident);
        return found.isEmpty() ? Optional.empty()
                : Optional.of(found.get().value()).filter(value -> value.limit() >= STANDARD_BYTES);
    }

    /** Such a point is small and lies in the record; another is left unread and named as unknown. */
    static Optional<ReparsePoint> reparse(FileRecord record) throws IOException {
        Optional<Attribute> found = record.first(Attribute.REPARSE_POINT, "");
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Optional<ReparsePoint> unknown = Optional.of(new ReparsePoint(0, Optional.empty()));
        try {
            return found.get().resident() ? ReparsePoint.of(found.get().value()).or(() -> unknown) : unknown;
        } catch (DamagedVolumeException e) {
            return unknown;
        }
    }

    private static Optional<Instant> time(long ticks) {
        long since = ticks - EPOCH;
        return ticks <= 0 ? Optional.empty()
                : Optional.of(Instant.ofEpochSecond(Math.floorDiv(since, TICKS), Math.floorMod(since, TICKS) * 100));
    }
}

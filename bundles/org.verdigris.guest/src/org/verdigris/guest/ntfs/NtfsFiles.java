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

/** Tells of file records what everybody wants to know of files. */
record NtfsFiles(Streams streams) {

    private static final int STANDARD_BYTES = 36;
    private static final int REPARSE = 0x400;
    private static final int LONGEST_POINT = 16 * 1024;
    /** 100-nanosecond intervals from 1601 to 1970. */
    private static final long EPOCH = 116_444_736_000_000_000L;
    private static final long TICKS = 10_000_000;

    /** The file under one of its names. */
    GuestFile of(FileRecord record, String name, Optional<String> shortName) throws IOException {
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

    private static Optional<ByteBuffer> standard(FileRecord record) {
        return record.first(Attribute.STANDARD_INFORMATION, "").flatMap(Attribute::residentValue)
                .filter(value -> value.limit() >= STANDARD_BYTES);
    }

    /** A damaged or lost point is one all the same, with an unknown tag: the file is not what it seems. */
    Optional<ReparsePoint> reparse(FileRecord record) throws IOException {
        ReparsePoint unknown = new ReparsePoint(0, Optional.empty());
        if (record.first(Attribute.REPARSE_POINT, "").isEmpty()) {
            boolean lost =
                    !record.whole() && (standard(record).map(value -> value.getInt(32)).orElse(0) & REPARSE) != 0;
            return lost ? Optional.of(unknown) : Optional.empty();
        }
        try {
            return ReparsePoint.of(streams.read(record.pieces(Attribute.REPARSE_POINT, ""), LONGEST_POINT))
                    .or(() -> Optional.of(unknown));
        } catch (DamagedVolumeException e) {
            return Optional.of(unknown);
        }
    }

    private static Optional<Instant> time(long ticks) {
        long since = ticks - EPOCH;
        return ticks <= 0 ? Optional.empty()
                : Optional.of(Instant.ofEpochSecond(Math.floorDiv(since, TICKS), Math.floorMod(since, TICKS) * 100));
    }
}

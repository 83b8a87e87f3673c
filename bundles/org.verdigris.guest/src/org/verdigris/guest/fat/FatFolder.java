package org.verdigris.guest.fat;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.verdigris.guest.FileAttribute;
import org.verdigris.guest.FileSystemKind;
import org.verdigris.guest.FileTimes;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.bytes.Structure;

/** The entries of a folder. */
final class FatFolder {

    private static final int ENTRY = 32;
    private static final int LONG_NAME = 0x0F;
    private static final int LABEL = 0x08;
    private static final int FOLDER = 0x10;
    private static final int PIECE = 13;
    private static final int MOST_PIECES = 20;
    /** Times have 2 seconds; that of creation has a byte that refines them. */
    private static final int MOST_HUNDREDTHS = 199;

    private final boolean large;
    private final Charset oem;
    private final List<GuestFile> files = new ArrayList<>();
    private Optional<String> label = Optional.empty();
    private StringBuilder longName = new StringBuilder();
    private int expected;
    private byte sum;

    /** Reads all entries up to the end mark. */
    FatFolder(ByteBuffer entries, FileSystemKind kind, Charset oem) {
        this.large = kind == FileSystemKind.FAT32;
        this.oem = oem;
        for (int at = 0; at + ENTRY <= entries.limit() && entries.get(at) != 0; at += ENTRY) {
            read(Structure.slice(entries, at, ENTRY));
        }
    }

    List<GuestFile> files() {
        return files;
    }

    /** The volume label, which is an entry of the root folder. */
    Optional<String> label() {
        return label;
    }

    private void read(ByteBuffer entry) {
        int attributes = Byte.toUnsignedInt(entry.get(11));
        if (entry.get(0) == (byte) 0xE5) {
            forgetLongName();
        } else if ((attributes & 0x3F) == LONG_NAME) {
            readPiece(entry);
        } else {
            readShort(entry, attributes);
            forgetLongName();
        }
    }

    private void forgetLongName() {
        longName = new StringBuilder();
        expected = 0;
    }

    /** Pieces stand in front of their short entry, the last one first; a wrong order makes the name void. */
    private void readPiece(ByteBuffer entry) {
        int number = Byte.toUnsignedInt(entry.get(0));
        int order = number & 0x3F;
        if ((number & 0x40) != 0) {
            forgetLongName();
            sum = entry.get(13);
        } else if (order != expected || entry.get(13) != sum) {
            forgetLongName();
            return;
        }
        if (order == 0 || order > MOST_PIECES) {
            forgetLongName();
            return;
        }
        longName.insert(0, Structure.utf16(entry, 1, 5) + Structure.utf16(entry, 14, 6)
                + Structure.utf16(entry, 28, PIECE - 11));
        expected = order - 1;
    }

    private void readShort(ByteBuffer entry, int attributes) {
        byte[] name = new byte[11];
        entry.get(0, name);
        if (name[0] == '.' && new String(name, oem).strip().replace('.', ' ').isBlank()) { // itself and the one above
            return;
        }
        if ((attributes & LABEL) != 0) {
            if (label.isEmpty()) {
                label = Optional.of(text(name, 0, name.length)).filter(text -> !text.isEmpty());
            }
            return;
        }
        boolean hasLong = !longName.isEmpty() && expected == 0 && sum == checksum(name);
        String shortName = shortName(name, hasLong ? 0 : entry.get(12));
        long cluster = Short.toUnsignedLong(entry.getShort(26));
        if (large) {
            cluster |= Short.toUnsignedLong(entry.getShort(20)) << 16;
        }
        boolean folder = (attributes & FOLDER) != 0;
        long size = folder ? 0 : Integer.toUnsignedLong(entry.getInt(28));
        FileTimes times = new FileTimes(
                time(entry.getShort(16), entry.getShort(14))
                        .map(time -> time
                                .plusMillis(10L * Math.min(MOST_HUNDREDTHS, Byte.toUnsignedInt(entry.get(13))))),
                time(entry.getShort(24), entry.getShort(22)), time(entry.getShort(18), (short) 0));
        files.add(new GuestFile(hasLong ? cut(longName) : shortName,
                folder ? GuestFile.Kind.FOLDER : GuestFile.Kind.FILE, cluster, size,
                FileAttribute.of(attributes & 0x27), times, hasLong ? Optional.of(shortName) : Optional.empty(),
                Optional.empty()));
    }

    private static String cut(StringBuilder name) {
        int nul = name.indexOf("\0");
        return nul < 0 ? name.toString() : name.substring(0, nul);
    }

    static byte checksum(byte[] name) {
        int sum = 0;
        for (byte letter : name) {
            sum = ((sum & 1) << 7 | sum >> 1) + letter & 0xFF;
        }
        return (byte) sum;
    }

    /** The flags say that the base (8) or the extension (16) is meant in small letters, as Windows NT writes them. */
    private String shortName(byte[] bytes, int flags) {
        String base = text(bytes, 0, 8);
        String extension = text(bytes, 8, 3);
        String shown = (flags & 0x08) != 0 ? base.toLowerCase(Locale.ROOT) : base;
        if (extension.isEmpty()) {
            return shown;
        }
        return shown + "." + ((flags & 0x10) != 0 ? extension.toLowerCase(Locale.ROOT) : extension);
    }

    /** A first byte of 5 stands for that which marks deleted entries. */
    private String text(byte[] name, int from, int length) {
        byte[] text = Arrays.copyOfRange(name, from, from + length);
        if (from == 0 && text[0] == 0x05) {
            text[0] = (byte) 0xE5;
        }
        return new String(text, oem).stripTrailing();
    }

    private static Optional<Instant> time(short date, short time) {
        if (date == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.of(1980 + (date >> 9 & 0x7F), date >> 5 & 0xF, date & 0x1F,
                    time >> 11 & 0x1F, time >> 5 & 0x3F, (time & 0x1F) * 2).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}

package org.verdigris.guest.ext;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.verdigris.guest.FileTimes;
import org.verdigris.guest.bytes.Structure;

/**
 * An inode: a file without its name.
 *
 * @param number from 1
 * @param bytes  as it lies on the volume
 */
record Inode(long number, ByteBuffer bytes) {

    static final int CONTENT_AT = 40;
    static final int CONTENT_BYTES = 60;
    private static final int TYPE = 0xF000;
    private static final int FOLDER = 0x4000;
    private static final int FILE = 0x8000;
    private static final int LINK = 0xA000;
    private static final int ENCRYPTED = 0x800;
    private static final int EXTENTS = 0x80000;
    private static final int INLINE = 0x10000000;
    private static final int ATTRIBUTES = 0xEA020000;
    private static final int ATTRIBUTE = 16;
    /** The number that stands for the beginning "system." of an attribute's name. */
    private static final int SYSTEM = 7;

    private int type() {
        return bytes.getShort(0) & TYPE;
    }

    boolean isUsed() {
        return type() != 0;
    }

    boolean isFolder() {
        return type() == FOLDER;
    }

    boolean isFile() {
        return type() == FILE;
    }

    boolean isLink() {
        return type() == LINK;
    }

    private boolean has(int flag) {
        return (bytes.getInt(32) & flag) != 0;
    }

    boolean isEncrypted() {
        return has(ENCRYPTED);
    }

    boolean hasExtents() {
        return has(EXTENTS);
    }

    /** Whether the content lies in the inode itself. */
    boolean isInline() {
        return has(INLINE);
    }

    /** Bytes of content; negative if that makes no sense. */
    long size() {
        return Integer.toUnsignedLong(bytes.getInt(4)) | (isFile() || isFolder() ? (long) bytes.getInt(108) << 32 : 0);
    }

    /**
     * The content that lies in the inode: first where others say where it lies, then in an attribute behind the fields;
     * two parts that are lists of their own for folders. The second is empty if there is none.
     */
    List<ByteBuffer> inline() {
        int first = (int) Math.clamp(size(), 0L, CONTENT_BYTES);
        return List.of(Structure.slice(bytes, CONTENT_AT, first), attribute());
    }

    /** The attribute {@code system.data}; empty if it is not there or damaged. */
    private ByteBuffer attribute() {
        int at = 128 + (bytes.limit() > 130 ? bytes.getChar(128) : 0);
        if (at + 4 <= bytes.limit() && bytes.getInt(at) == ATTRIBUTES) {
            int entries = at + 4;
            for (int entry = entries; entry + ATTRIBUTE <= bytes.limit() && bytes.getInt(entry) != 0;) {
                int nameLength = Byte.toUnsignedInt(bytes.get(entry));
                long value = (long) entries + bytes.getChar(entry + 2);
                long length = Integer.toUnsignedLong(bytes.getInt(entry + 8));
                if (bytes.get(entry + 1) == SYSTEM && Structure.isAt(bytes, entry + ATTRIBUTE, "data")
                        && nameLength == 4 && value + length <= bytes.limit()) {
                    return Structure.slice(bytes, (int) value, (int) length);
                }
                entry += ATTRIBUTE + (nameLength + 3) / 4 * 4;
            }
        }
        return ByteBuffer.allocate(0);
    }

    /** A short target of a link stands where others say where their content lies. */
    boolean isShortLink() {
        return isLink() && !hasExtents() && size() < CONTENT_BYTES;
    }

    FileTimes times() {
        return new FileTimes(time(144, 148), time(16, 136), time(8, 140));
    }

    /** Seconds since 1970 with a sign; larger inodes add two bits above and nanoseconds. */
    private Optional<Instant> time(int seconds, int extra) {
        int extraBytes = bytes.limit() > 130 ? Short.toUnsignedInt(bytes.getShort(128)) : 0;
        int end = 128 + extraBytes;
        if (Math.max(seconds, 0) + 4 > Math.max(128, Math.min(end, bytes.limit()))) {
            return Optional.empty();
        }
        long since = bytes.getInt(seconds);
        int more = extra + 4 <= Math.min(end, bytes.limit()) ? bytes.getInt(extra) : 0;
        long nanoseconds = (more & 0xFFFF_FFFFL) >>> 2;
        return since == 0 && more == 0 || nanoseconds >= 1_000_000_000 ? Optional.empty()
                : Optional.of(Instant.ofEpochSecond(since + ((long) (more & 3) << 32), nanoseconds));
    }
}

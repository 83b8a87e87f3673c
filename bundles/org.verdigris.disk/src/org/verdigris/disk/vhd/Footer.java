package org.verdigris.disk.vhd;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;

import org.verdigris.disk.DiskId;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.Geometry;

/**
 * The 512 bytes that describe a disk, at the end of its file or, as a copy, at the start.
 *
 * @see "VHD specification 1.0, hard disk footer format"
 */
final class Footer {

    static final int SIZE = 512;
    static final int LEGACY_SIZE = 511;
    static final long LARGEST_CAPACITY = 2040L << 30;
    static final int VERSION_1_0 = 0x00010000;

    private static final long COOKIE = 0x636F6E6563746978L; // "conectix"
    private static final int CHECKSUM = 64;

    private final ByteBuffer bytes;
    private final long offset;

    private Footer(ByteBuffer bytes, long offset) {
        this.bytes = bytes;
        this.offset = offset;
    }

    /** The bytes at an offset, whatever they are; a footer of 511 bytes is completed with a zero. */
    static Optional<Footer> at(ImageFile image, long offset) throws IOException {
        if (offset < 0 || offset > image.length() - LEGACY_SIZE) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.allocate(SIZE);
        image.read(bytes.limit((int) Math.min(SIZE, image.length() - offset)), offset);
        return Optional.of(new Footer(bytes.clear(), offset));
    }

    long offset() {
        return offset;
    }

    ByteBuffer bytes() {
        return bytes;
    }

    boolean hasCookie() {
        return cookie() == COOKIE;
    }

    long cookie() {
        return bytes.getLong(0);
    }

    boolean hasChecksum() {
        return Checksum.fits(bytes, CHECKSUM);
    }

    /** A footer by its cookie and checksum. */
    boolean isValid() {
        return hasCookie() && hasChecksum();
    }

    /** Whether the fields could be true, so that a wrong checksum alone need not spoil them. */
    boolean isPlausible() {
        return hasCookie() && version() == VERSION_1_0 && type().isPresent() && hasPlausibleCapacity()
                && capacity() > 0 && capacity() % SIZE == 0;
    }

    boolean hasPlausibleCapacity() {
        return Long.compareUnsigned(capacity(), LARGEST_CAPACITY) <= 0;
    }

    boolean isSparse() {
        return type().filter(type -> type != DiskType.FIXED).isPresent();
    }

    boolean sameAs(Footer other) {
        return bytes.equals(other.bytes);
    }

    int features() {
        return bytes.getInt(8);
    }

    int version() {
        return bytes.getInt(12);
    }

    /** Where the dynamic header is; unsigned. */
    long dataOffset() {
        return bytes.getLong(16);
    }

    Instant created() {
        return Fields.time(bytes.getInt(24));
    }

    String creator() {
        return Fields.code(bytes.getInt(28));
    }

    boolean isXen() {
        return creator().equals("tap\\0");
    }

    String creatorVersion() {
        return majorCreatorVersion() + "." + (int) bytes.getChar(34);
    }

    int majorCreatorVersion() {
        return bytes.getChar(32);
    }

    String creatorHost() {
        return Fields.code(bytes.getInt(36));
    }

    /** Unsigned, but for the sake of callers never more than {@link Long#MAX_VALUE}. */
    long originalSize() {
        long size = bytes.getLong(40);
        return size < 0 ? Long.MAX_VALUE : size;
    }

    /** Unsigned. */
    long capacity() {
        return bytes.getLong(48);
    }

    Geometry geometry() {
        return new Geometry(bytes.getChar(56), bytes.get(58) & 0xFF, bytes.get(59) & 0xFF);
    }

    int typeNumber() {
        return bytes.getInt(60);
    }

    Optional<DiskType> type() {
        for (DiskType type : DiskType.values()) {
            if (type.number() == typeNumber()) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    DiskId id() {
        return Fields.id(bytes, 68);
    }

    int savedState() {
        return bytes.get(84) & 0xFF;
    }
}

package org.verdigris.disk.vhd;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.DiskId;

/**
 * The 1024 bytes by which a dynamically expanding or differencing disk finds its blocks and its parent.
 *
 * @see "VHD specification 1.0, dynamic disk header format"
 */
final class DynamicHeader {

    static final int SIZE = 1024;
    static final int LOCATORS = 8;
    static final int LOCATOR_SIZE = 24;

    private static final long COOKIE = 0x6378737061727365L; // "cxsparse"
    private static final int CHECKSUM = 36;
    private static final int NAME = 64;
    private static final int NAME_SIZE = 512;
    private static final int FIRST_LOCATOR = 576;
    private static final int RESERVED = 768;

    private final ByteBuffer bytes;
    private final long offset;

    private DynamicHeader(ByteBuffer bytes, long offset) {
        this.bytes = bytes;
        this.offset = offset;
    }

    /** The bytes at the place that the footer names; empty if the file has no such place. */
    static Optional<DynamicHeader> of(ImageFile image, Footer footer) throws IOException {
        long offset = footer.dataOffset();
        if (offset < Footer.SIZE || !image.holds(offset, SIZE)) {
            return Optional.empty();
        }
        return Optional.of(new DynamicHeader(image.bytes(offset, SIZE), offset));
    }

    long offset() {
        return offset;
    }

    /** A copy of all bytes. */
    ByteBuffer bytes() {
        return ByteBuffer.allocate(SIZE).put(bytes.duplicate().clear()).clear();
    }

    Region region() {
        return new Region(offset, offset + SIZE);
    }

    boolean hasCookie() {
        return bytes.getLong(0) == COOKIE;
    }

    boolean hasChecksum() {
        return Checksum.fits(bytes, CHECKSUM);
    }

    long dataOffset() {
        return bytes.getLong(8);
    }

    /** Where the block allocation table is; unsigned. */
    long tableOffset() {
        return bytes.getLong(16);
    }

    int version() {
        return bytes.getInt(24);
    }

    long entries() {
        return Integer.toUnsignedLong(bytes.getInt(28));
    }

    long blockSize() {
        return Integer.toUnsignedLong(bytes.getInt(32));
    }

    DiskId parentId() {
        return Fields.id(bytes, 40);
    }

    Optional<Instant> parentTime() {
        int seconds = bytes.getInt(56);
        return seconds == 0 ? Optional.empty() : Optional.of(Fields.time(seconds));
    }

    String parentName() {
        return Fields.text(bytes.slice(NAME, NAME_SIZE), StandardCharsets.UTF_16BE);
    }

    /** All that is said of the parent, as it is written. */
    ParentRecord parentRecord(ImageFile image) throws IOException {
        List<ParentRecord.Locator> locators = new ArrayList<>();
        for (int slot = 0; slot < LOCATORS; slot++) {
            LocatorEntry entry = locator(slot);
            Optional<ByteBuffer> text = entry.rawText(image);
            if (text.isPresent()) {
                locators.add(new ParentRecord.Locator(slot, entry.code(), entry.space(), text.get()));
            }
        }
        return new ParentRecord(parentId(), bytes.getInt(56), bytes.slice(NAME, NAME_SIZE), locators);
    }

    boolean hasZeroReserve() {
        return Fields.isZero(bytes, 60, NAME) && Fields.isZero(bytes, RESERVED, SIZE);
    }

    boolean hasParentFields() {
        return !Fields.isZero(bytes, 40, 60) || !Fields.isZero(bytes, NAME, RESERVED);
    }

    /** The locator in a slot, 0 to 7. */
    LocatorEntry locator(int slot) {
        int position = FIRST_LOCATOR + slot * LOCATOR_SIZE;
        return new LocatorEntry(offset + position, bytes.getInt(position),
                Integer.toUnsignedLong(bytes.getInt(position + 4)), Integer.toUnsignedLong(bytes.getInt(position + 8)),
                bytes.getInt(position + 12), bytes.getLong(position + 16));
    }
}

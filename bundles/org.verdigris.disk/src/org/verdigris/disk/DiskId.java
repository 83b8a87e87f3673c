package org.verdigris.disk;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * The 16 bytes by which a disk and its children recognise each other.
 *
 * <p>They are opaque: writers disagree on the byte order of the parts of a UUID, so the bytes are compared as they
 * stand in the file and shown in that order.
 *
 * @param high the first eight bytes in file order
 * @param low  the last eight bytes in file order
 */
public record DiskId(long high, long low) {

    /**
     * The id whose bytes these are.
     *
     * @throws IllegalArgumentException unless there are 16 bytes
     */
    public static DiskId of(byte[] bytes) {
        if (bytes.length != 16) {
            throw new IllegalArgumentException("16 bytes expected, " + bytes.length + " given");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new DiskId(buffer.getLong(), buffer.getLong());
    }

    /**
     * The id that {@link #toString()} shows as this text.
     *
     * @throws IllegalArgumentException if the text is no such form
     */
    public static DiskId parse(String text) {
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equalsIgnoreCase(text)) { // the platform also takes shorter groups
            throw new IllegalArgumentException("32 digits, grouped 8-4-4-4-12, expected: " + text);
        }
        return new DiskId(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
    }

    /** Whether all bytes are zero, which says "no disk". */
    public boolean isNull() {
        return high == 0 && low == 0;
    }

    /** The bytes in file order as lower-case hexadecimal digits, grouped 8-4-4-4-12. */
    @Override
    public String toString() {
        return new UUID(high, low).toString();
    }
}

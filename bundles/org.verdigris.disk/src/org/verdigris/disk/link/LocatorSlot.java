package org.verdigris.disk.link;

import java.nio.ByteBuffer;

import org.verdigris.disk.vhd.Fields;
import org.verdigris.disk.vhd.Region;

/**
 * One of the eight places for locators in a header.
 *
 * @param position where it is in the header
 * @param code     the platform code as a number; 0 if the slot is not used
 * @param space    bytes of room, as recorded: sectors if the number is below 512
 * @param length   bytes of the text
 * @param offset   where the text is in the file
 * @see "VHD specification 1.0, parent locator entry"
 */
record LocatorSlot(int position, int code, long space, long length, long offset) {

    static final int COUNT = 8;

    private static final int FIRST = 576;
    private static final int SIZE = 24;
    private static final int SECTOR = 512;

    static LocatorSlot of(ByteBuffer header, int slot) {
        int position = FIRST + slot * SIZE;
        return new LocatorSlot(position, header.getInt(position), Integer.toUnsignedLong(header.getInt(position + 4)),
                Integer.toUnsignedLong(header.getInt(position + 8)), header.getLong(position + 16));
    }

    boolean isUsed() {
        return code != 0;
    }

    String codeText() {
        return Fields.code(code);
    }

    boolean countsSectors() {
        return isUsed() && space < SECTOR;
    }

    long bytes() {
        return space < SECTOR ? space * SECTOR : space;
    }

    Region region() {
        return new Region(offset, offset + bytes());
    }

    void write(ByteBuffer header) {
        header.putInt(position, code).putInt(position + 4, (int) space).putInt(position + 8, (int) length)
                .putInt(position + 12, 0).putLong(position + 16, offset);
    }

    LocatorSlot empty() {
        return new LocatorSlot(position, 0, 0, 0, 0);
    }

    /** The same kind of locator with a text elsewhere; the room is counted as before. */
    LocatorSlot moved(int kind, long place, long room, long textLength) {
        return new LocatorSlot(position, kind, countsSectors() ? room / SECTOR : room, textLength, place);
    }

    LocatorSlot holding(long textLength) {
        return new LocatorSlot(position, code, space, textLength, offset);
    }

    LocatorSlot shifted(long bytes) {
        return new LocatorSlot(position, code, space, length, offset + bytes);
    }
}

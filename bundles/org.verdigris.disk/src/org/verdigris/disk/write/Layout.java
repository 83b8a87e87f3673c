package org.verdigris.disk.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.vhd.ParentRecord;

/**
 * Where the parts of a new disk with blocks go: as Windows 8 does it for a dynamically expanding disk, as Windows 10
 * does it for a differencing one. The table is filled up to 4096 bytes, and data begins on 4096 bytes.
 *
 * @param table       offset of the block allocation table
 * @param tableEnd    its end with its filling, a multiple of 4096
 * @param rooms       where the names of the parent go
 * @param metadataEnd the end of the table and of the names of the parent
 * @param bitmapBytes bytes of the bitmap before the data of a block
 * @param blockSize   bytes of data in a block
 */
record Layout(long table, long tableEnd, List<Room> rooms, long metadataEnd, int bitmapBytes, int blockSize) {

    static final int FOOTER = 512;
    static final int HEADER = 512;
    static final int ABSOLUTE_SPACE = 4096;
    static final int RELATIVE_SPACE = 65536;
    static final int ABSOLUTE = 0x57326B75; // "W2ku"
    static final int RELATIVE = 0x57327275; // "W2ru"

    /** In which slot a new child has which name; a slot before it may stay empty. */
    static final int RELATIVE_SLOT = 0;
    static final int ABSOLUTE_SLOT = 1;

    private static final int ABSOLUTE_NAME = 4096;
    private static final int DYNAMIC_TABLE = 1536;
    private static final int CHILD_TABLE = 8192;
    private static final int PAGE = 4096;
    private static final int SECTOR = 512;

    /**
     * The room for one name of the parent.
     *
     * @param slot the place of its locator in the header
     * @param code the platform code of its locator
     */
    record Room(int slot, int code, long offset, long space) {
    }

    static Layout of(NewDisk disk) {
        boolean child = disk.format() == DiskFormat.DIFFERENCING;
        long table = child ? CHILD_TABLE : DYNAMIC_TABLE;
        long tableEnd = up(table + Math.ceilDiv(disk.capacity(), disk.blockSize()) * Integer.BYTES);
        List<Room> rooms = child ? rooms(tableEnd, disk.replaced().flatMap(Predecessor::parent)) : List.of();
        long metadataEnd = rooms.stream().mapToLong(room -> room.offset() + room.space()).reduce(tableEnd, Math::max);
        int bitmap = Math.ceilDiv(Math.ceilDiv(disk.blockSize() / SECTOR, 8), SECTOR) * SECTOR;
        return new Layout(table, tableEnd, rooms, metadataEnd, bitmap, disk.blockSize());
    }

    /** Room as large as it was or larger, so that it serves when the parent moves. */
    private static List<Room> rooms(long tableEnd, Optional<ParentRecord> kept) {
        if (kept.isEmpty()) {
            return List.of(new Room(ABSOLUTE_SLOT, ABSOLUTE, ABSOLUTE_NAME, ABSOLUTE_SPACE),
                    new Room(RELATIVE_SLOT, RELATIVE, tableEnd, RELATIVE_SPACE));
        }
        List<Room> rooms = new ArrayList<>();
        long next = tableEnd;
        boolean absolute = false;
        for (ParentRecord.Locator locator : kept.get().locators()) {
            long space = Math.ceilDiv(Math.max(locator.space(), locator.text().limit()), SECTOR) * SECTOR;
            if (locator.code() == ABSOLUTE && space <= ABSOLUTE_SPACE && !absolute) {
                rooms.add(new Room(locator.slot(), ABSOLUTE, ABSOLUTE_NAME, ABSOLUTE_SPACE));
                absolute = true;
            } else {
                long room = locator.code() == RELATIVE ? Math.max(space, RELATIVE_SPACE) : space;
                rooms.add(new Room(locator.slot(), locator.code(), next, room));
                next += room;
            }
        }
        return rooms;
    }

    /** Where the text of a locator goes. */
    Room room(ParentRecord.Locator locator) {
        return rooms.stream().filter(room -> room.code() == locator.code())
                .filter(room -> room.slot() == locator.slot()).findFirst().orElseThrow();
    }

    /** Where the block with a number in file order begins; behind the last one that is where the footer belongs. */
    long block(long number) {
        long first = up(metadataEnd + bitmapBytes) - bitmapBytes;
        return first + number * up((long) bitmapBytes + blockSize);
    }

    private static long up(long offset) {
        return Math.ceilDiv(offset, PAGE) * PAGE;
    }
}

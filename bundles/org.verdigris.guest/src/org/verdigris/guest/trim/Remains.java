package org.verdigris.guest.trim;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;

import org.verdigris.disk.DiskContent;
import org.verdigris.guest.bytes.Structure;

/**
 * Signs that a disk which begins like a file system is used in another way: whoever divides a disk or makes a file system
 * of Linux on it may leave the old boot sector in its place.
 */
final class Remains {

    private static final int SECTOR = 512;
    private static final int TABLE = 446;
    private static final int ENTRY = 16;
    private static final int SIGNATURE_AT = 1080;
    private static final short EXT = (short) 0xEF53;
    /** Marks of swap areas, volume groups and btrfs, by their places. */
    private static final Map<Integer, String> MARKS = Map.of(4086, "SWAPSPACE2", 512, "LABELONE", 65_600, "_BHRfS_M");

    private Remains() {
    }

    /** Whether there is such a sign. */
    static boolean areThere(DiskContent disk) throws IOException {
        if (hasTable(disk) || Structure.contains(disk, SIGNATURE_AT, Short.BYTES)
                && Structure.read(disk, SIGNATURE_AT, Short.BYTES).getShort(0) == EXT) {
            return true;
        }
        for (Map.Entry<Integer, String> mark : MARKS.entrySet()) {
            int length = mark.getValue().length();
            if (Structure.contains(disk, mark.getKey(), length)
                    && Structure.isAt(Structure.read(disk, mark.getKey(), length), 0, mark.getValue())) {
                return true;
            }
        }
        return false;
    }

    /** Four entries of which none is impossible and one or more begins on the disk; the code of a boot sector is not. */
    private static boolean hasTable(DiskContent disk) throws IOException {
        ByteBuffer sector = Structure.read(disk, 0, SECTOR);
        boolean found = false;
        for (int at = TABLE; at < TABLE + 4 * ENTRY; at += ENTRY) {
            if ((sector.get(at) & 0x7F) != 0) {
                return false;
            }
            long start = Integer.toUnsignedLong(sector.getInt(at + 8));
            long count = Integer.toUnsignedLong(sector.getInt(at + 12));
            found |= sector.get(at + 4) != 0 && start > 0 && count > 0 && start < disk.size() / SECTOR;
        }
        return found;
    }
}

package org.verdigris.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** The first sectors of disks that are divided. */
final class PartitionTables {

    private static final int SECTOR = 512;
    private static final int GUID_SECTORS = 4;

    private PartitionTables() {
    }

    /** An MBR with a volume and an extended partition that holds two. */
    static byte[] extended() {
        ByteBuffer disk = ByteBuffer.allocate(12 * SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        disk.putInt(440, 0x12345678);
        entry(disk, 0, 0, 0x80, 0x07, 1, 3);
        entry(disk, 0, 1, 0, 0x05, 4, 8);
        sign(disk, 0);
        entry(disk, 4, 0, 0, 0x06, 1, 2);
        entry(disk, 4, 1, 0, 0x05, 4, 4);
        sign(disk, 4);
        entry(disk, 8, 0, 0, 0x0B, 1, 2);
        sign(disk, 8);
        return disk.array();
    }

    private static void entry(ByteBuffer disk, int record, int slot, int flag, int type, int start, int sectors) {
        int at = record * SECTOR + 446 + 16 * slot;
        disk.put(at, (byte) flag).put(at + 4, (byte) type).putInt(at + 8, start).putInt(at + 12, sectors);
    }

    private static void sign(ByteBuffer disk, int record) {
        disk.putShort(record * SECTOR + 510, (short) 0xAA55);
    }

    /** A protective MBR, a header and four entries, of which one is used. */
    static byte[] guid() {
        ByteBuffer disk = ByteBuffer.allocate(GUID_SECTORS * SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        entry(disk, 0, 0, 0, 0xEE, 1, 2047);
        sign(disk, 0);
        int entries = 2 * SECTOR;
        disk.putLong(entries, 0x11223344).putLong(entries + 8, 0x55667788).putLong(entries + 16, 1)
                .putLong(entries + 32, 3).putLong(entries + 40, 3).putShort(entries + 56, (short) 'A');
        disk.position(SECTOR);
        disk.put("EFI PART".getBytes(StandardCharsets.US_ASCII)).putInt(0x00010000).putInt(92).putInt(0).putInt(0)
                .putLong(1).putLong(2047).putLong(3).putLong(2014).putLong(7).putLong(9).putLong(2).putInt(4)
                .putInt(128).putInt(sum(disk, entries, SECTOR));
        disk.putInt(SECTOR + 16, sum(disk, SECTOR, 92));
        return disk.array();
    }

    private static int sum(ByteBuffer disk, int from, int length) {
        CRC32 sum = new CRC32();
        sum.update(disk.array(), from, length);
        return (int) sum.getValue();
    }
}

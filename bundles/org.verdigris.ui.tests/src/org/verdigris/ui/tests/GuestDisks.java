package org.verdigris.ui.tests;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;

import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.volume.SmallVolume;

/** Disks with a partition table and small volumes with a known tree. */
final class GuestDisks {
    private static final int SECTOR = 512;
    /** Where Windows XP puts the first partition. */
    private static final int FIRST = 63;
    private static final int MIB = 1 << 20;
    private static final UUID BASE = UUID.fromString("3c5e2a5e-0000-4000-8000-000000000077");
    /** Boot sector: reserved sectors, tables, root entries, sectors of a table. */
    private static final int RESERVED = 14;
    private static final int ROOT_ENTRIES = 17;
    private static final int TABLE_SECTORS = 22;

    private GuestDisks() {
    }

    static byte[] fat16() throws IOException {
        return new SmallVolume("fat16").bytes();
    }

    /** A disk with an active FAT16 volume and a partition of which nothing is known. */
    static Path parted(Path file, byte[] volume) throws IOException {
        return dynamic(volume).write(file);
    }

    private static VhdBuilder dynamic(byte[] volume) {
        byte[] whole = Arrays.copyOf(volume, roundedUp(volume.length));
        return VhdBuilder.dynamic(capacity(whole)).id(BASE).sectors(0, table(whole)).sectors(FIRST, whole);
    }

    private static long capacity(byte[] volume) {
        return ((long) volume.length / MIB + 3) * MIB;
    }

    private static int roundedUp(int length) {
        return Math.ceilDiv(length, SECTOR) * SECTOR;
    }

    private static byte[] table(byte[] volume) {
        ByteBuffer table = ByteBuffer.allocate(SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        int sectors = volume.length / SECTOR;
        table.put(446, (byte) 0x80).put(450, (byte) 6).putInt(454, FIRST).putInt(458, sectors);
        table.put(466, (byte) 0x42).putInt(470, FIRST + sectors).putInt(474, 1024);
        return table.putShort(510, (short) 0xAA55).array();
    }

    /** {@code base.vhd} with the volume, and {@code child.vhd} that differs in nothing but a sector outside. */
    static Path chain(Path folder) throws IOException {
        byte[] volume = fat16();
        dynamic(volume).write(folder.resolve("base.vhd"));
        return VhdBuilder.differencing(capacity(volume), BASE, "base.vhd").relativeLocator(".\\base.vhd")
                .sectors(5, new byte[SECTOR]).write(folder.resolve("child.vhd"));
    }

    static Path blank(Path file) throws IOException {
        return VhdBuilder.dynamic(8 * MIB).write(file);
    }

    /** A disk whose only partition holds nothing that is known. */
    static Path unknown(Path file) throws IOException {
        byte[] nothing = new byte[MIB];
        return VhdBuilder.dynamic(8 * MIB).sectors(0, table(nothing)).write(file);
    }

    /** The two tables of the volume differ, and the folder {@code deep} begins where no cluster is. */
    static byte[] damaged() throws IOException {
        ByteBuffer volume = ByteBuffer.wrap(fat16()).order(ByteOrder.LITTLE_ENDIAN);
        int reserved = volume.getShort(RESERVED) * SECTOR;
        int table = volume.getShort(TABLE_SECTORS) * SECTOR;
        volume.put(reserved + table + 400, (byte) 0x55);
        int root = reserved + 2 * table;
        for (int at = root; at < root + volume.getShort(ROOT_ENTRIES) * 32; at += 32) {
            if (volume.get(at) == 'D' && volume.get(at + 1) == 'E' && volume.get(at + 2) == 'E') {
                volume.putShort(at + 26, (short) 0xFFF0);
            }
        }
        return volume.array();
    }
}

package org.verdigris.testing.example;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.volume.PackedVolume;

/**
 * A volume that a disk of the example holds in its only partition, which begins at sector 63 and can be started from.
 *
 * @param type  the type byte of the partition
 * @param bytes all of the volume
 */
record ExampleVolume(int type, byte[] bytes) {

    static final int NTFS = 0x07;
    static final int FAT16 = 0x06;
    static final int LINUX = 0x83;

    private static final int FIRST = 63;

    /** A volume among the resources, which {@code releng/examples/volumes} made. */
    static ExampleVolume read(String name, int type) throws IOException {
        return new ExampleVolume(type, unpack(name));
    }

    /** The volume that this one became, of which what differs is among the resources. */
    ExampleVolume then(String name) throws IOException {
        return new ExampleVolume(type, PackedVolume.difference(bytes, unpack(name)));
    }

    private static byte[] unpack(String name) throws IOException {
        try (InputStream packed = ExampleVolume.class.getResourceAsStream(name + ".volume")) {
            if (packed == null) {
                throw new IOException("There is no volume " + name + ".");
            }
            return PackedVolume.unpack(packed);
        }
    }

    /** Writes partition table and volume, sectors without anything left out. */
    VhdBuilder writeTo(VhdBuilder disk, int signature) {
        ByteBuffer table = ByteBuffer.allocate(VhdBuilder.SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        table.putInt(440, signature).put(446, (byte) 0x80).put(447, (byte) 1).put(448, (byte) 1);
        table.put(450, (byte) type).putInt(454, FIRST).putInt(458, bytes.length / VhdBuilder.SECTOR);
        table.put(451, (byte) 0xFE).put(452, (byte) 0xFF).put(453, (byte) 0xFF).putShort(510, (short) 0xAA55);
        disk.sectors(0, table.array());
        return writeSectors(disk, new byte[bytes.length]);
    }

    /** Writes what differs from an earlier volume. */
    VhdBuilder writeTo(VhdBuilder disk, ExampleVolume earlier) {
        return writeSectors(disk, earlier.bytes());
    }

    private VhdBuilder writeSectors(VhdBuilder disk, byte[] before) {
        for (int at = 0; at < bytes.length; at += VhdBuilder.SECTOR) {
            int end = at + VhdBuilder.SECTOR;
            if (!Arrays.equals(bytes, at, end, before, at, end)) {
                disk.sectors(FIRST + at / VhdBuilder.SECTOR, Arrays.copyOfRange(bytes, at, end));
            }
        }
        return disk;
    }
}

package org.verdigris.cli.tests;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.volume.SmallVolume;

/** Disks with small volumes on them. */
final class GuestDisks {

    static final int SECTOR = 512;
    /** Where the first partition of XP-made disks is. */
    static final int FIRST = 63;
    private static final UUID BASE = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    private static final byte[] NOTHING = new byte[SECTOR];

    private GuestDisks() {
    }

    /** The bytes of a volume with a known tree. */
    static byte[] volume(String name) throws IOException {
        return new SmallVolume(name).bytes();
    }

    /** A raw image with a partition table and these volumes, the first of them active. */
    static Path partitioned(Path file, byte[]... volumes) throws IOException {
        return Files.write(file, partitioned(List.of(volumes)));
    }

    private static byte[] partitioned(List<byte[]> volumes) {
        int sectors = FIRST + volumes.stream().mapToInt(GuestDisks::sectors).sum();
        ByteBuffer disk = ByteBuffer.allocate(sectors * SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        disk.putInt(440, 0x1234ABCD).putShort(510, (short) 0xAA55);
        int start = FIRST;
        for (int i = 0; i < volumes.size(); i++) {
            int entry = 446 + 16 * i;
            disk.put(entry, (byte) (i == 0 ? 0x80 : 0)).put(entry + 4, (byte) 7);
            disk.putInt(entry + 8, start).putInt(entry + 12, sectors(volumes.get(i)));
            disk.put(start * SECTOR, volumes.get(i));
            start += sectors(volumes.get(i));
        }
        return disk.array();
    }

    private static int sectors(byte[] volume) {
        return (volume.length + SECTOR - 1) / SECTOR;
    }

    /** A dynamic disk with the content of a raw image, or the child of one with what the image has changed. */
    static Path dynamic(Path file, byte[] content) throws IOException {
        VhdBuilder builder = VhdBuilder.dynamic(content.length).id(BASE).windowsLayout();
        for (int at = 0; at < content.length; at += SECTOR) {
            byte[] sector = Arrays.copyOfRange(content, at, at + SECTOR);
            if (!Arrays.equals(sector, NOTHING)) {
                builder.sectors(at / SECTOR, sector);
            }
        }
        return builder.write(file);
    }

    /** A child of such a disk, with the sectors that differ in another content. */
    static Path child(Path file, Path parent, byte[] before, byte[] after) throws IOException {
        String name = parent.getFileName().toString();
        VhdBuilder builder =
                VhdBuilder.differencing(before.length, BASE, name).relativeLocator(".\\" + name).windowsLayout();
        for (int at = 0; at < before.length; at += SECTOR) {
            byte[] sector = Arrays.copyOfRange(after, at, at + SECTOR);
            if (!Arrays.equals(sector, Arrays.copyOfRange(before, at, at + SECTOR))) {
                builder.sectors(at / SECTOR, sector);
            }
        }
        return builder.write(file);
    }

    /** Makes a file longer with zeros. */
    static Path grown(Path file, long bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(1), bytes - 1);
        }
        return file;
    }
}

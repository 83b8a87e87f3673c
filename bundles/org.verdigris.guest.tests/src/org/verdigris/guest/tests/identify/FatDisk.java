package org.verdigris.guest.tests.identify;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.verdigris.disk.write.SourceDisk;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.testing.program.Program;

/** A raw disk with FAT16 partitions of dosfstools, whose files mtools copied. */
final class FatDisk {

    static final long FIRST = 63 * 512;
    static final long VOLUME = 3 << 20;
    private static final int TABLE = 446;

    private FatDisk() {
    }

    static boolean canBeMade() {
        return Program.areInstalled("mkfs.fat", "mcopy");
    }

    /**
     * Makes a disk. The partitions follow each other from {@link #FIRST} on, and have {@link #VOLUME} bytes.
     *
     * @param active the number of the active one, from 0
     * @param roots  what they hold
     */
    static GuestDisk make(Path file, int active, Path... roots) throws IOException {
        ByteBuffer sector = ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);
        sector.putInt(440, WindowsGuest.SIGNATURE).putShort(510, (short) 0xAA55);
        try (RandomAccessFile disk = new RandomAccessFile(file.toFile(), "rw")) {
            disk.setLength(FIRST + roots.length * VOLUME);
            for (int slot = 0; slot < roots.length; slot++) {
                long start = FIRST + slot * VOLUME;
                int entry = TABLE + 16 * slot;
                sector.put(entry, (byte) (slot == active ? 0x80 : 0)).put(entry + 4, (byte) 6)
                        .putInt(entry + 8, (int) (start / 512)).putInt(entry + 12, (int) (VOLUME / 512));
                disk.seek(start);
                disk.write(Files.readAllBytes(volume(roots[slot])));
            }
            disk.seek(0);
            disk.write(sector.array());
        }
        return GuestDisk.of(file, SourceDisk.raw(file));
    }

    private static Path volume(Path root) throws IOException {
        Path volume = root.resolveSibling(root.getFileName() + ".volume");
        try (RandomAccessFile empty = new RandomAccessFile(volume.toFile(), "rw")) {
            empty.setLength(VOLUME);
        }
        Program.bytes("mkfs.fat", "-F", 16, "-s", 1, "-h", 63, volume);
        List<Object> command = new ArrayList<>(List.of("mcopy", "-s", "-i", volume));
        try (Stream<Path> files = Files.list(root)) {
            files.forEach(command::add);
        }
        command.add("::");
        Program.bytes(command.toArray());
        return volume;
    }
}

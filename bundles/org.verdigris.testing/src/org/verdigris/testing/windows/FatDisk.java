package org.verdigris.testing.windows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.verdigris.testing.program.Program;

/** A raw disk with FAT16 partitions of dosfstools, whose files mtools copied. */
public final class FatDisk {

    /** First byte of the first partition. */
    public static final long FIRST = 63 * 512;
    /** Bytes of each partition. */
    public static final long VOLUME = 3 << 20;
    private static final long LARGE = 48L << 20;
    private static final int TABLE = 446;

    private FatDisk() {
    }

    /** Whether the programs are installed. */
    public static boolean canBeMade() {
        return Program.areInstalled("mkfs.fat", "mcopy");
    }

    /**
     * Makes a disk. The partitions follow each other from {@link #FIRST} on, and have {@link #VOLUME} bytes.
     *
     * @param active the number of the active one, from 0
     * @param roots  what they hold
     */
    public static Path make(Path file, int active, Path... roots) throws IOException {
        return make(file, active, VOLUME, 1, roots);
    }

    /** Makes a disk with a single partition of 48 MB, which holds the registry of a real guest. */
    public static Path makeLarge(Path file, Path root) throws IOException {
        return make(file, 0, LARGE, 4, root);
    }

    private static Path make(Path file, int active, long bytes, int clusterSectors, Path... roots)
            throws IOException {
        ByteBuffer sector = ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);
        sector.putInt(440, WindowsGuest.SIGNATURE).putShort(510, (short) 0xAA55);
        try (RandomAccessFile disk = new RandomAccessFile(file.toFile(), "rw")) {
            disk.setLength(FIRST + roots.length * bytes);
            for (int slot = 0; slot < roots.length; slot++) {
                long start = FIRST + slot * bytes;
                int entry = TABLE + 16 * slot;
                sector.put(entry, (byte) (slot == active ? 0x80 : 0)).put(entry + 4, (byte) 6)
                        .putInt(entry + 8, (int) (start / 512)).putInt(entry + 12, (int) (bytes / 512));
                disk.seek(start);
                disk.write(Files.readAllBytes(volume(roots[slot], bytes, clusterSectors)));
            }
            disk.seek(0);
            disk.write(sector.array());
        }
        return file;
    }

    private static Path volume(Path root, long bytes, int clusterSectors) throws IOException {
        Path volume = root.resolveSibling(root.getFileName() + ".volume");
        try (RandomAccessFile empty = new RandomAccessFile(volume.toFile(), "rw")) {
            empty.setLength(bytes);
        }
        Program.bytes("mkfs.fat", "-F", 16, "-s", clusterSectors, "-h", 63, volume);
        List<Object> command = new ArrayList<>(List.of("mcopy", "-s", "-i", volume));
        try (Stream<Path> files = Files.list(root)) {
            files.forEach(command::add);
        }
        command.add("::");
        Program.bytes(command.toArray());
        return volume;
    }
}

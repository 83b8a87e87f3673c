package org.verdigris.ui.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;

import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.volume.SmallVolume;

/** Small disks to do something with. */
final class OperationDisks {
    private static final int SIZE = 8 << 20;
    private static final int BLOCK_SECTORS = 4096;
    private static final UUID BASE = UUID.fromString("3c5e2a5e-0000-4000-8000-000000000001");

    private OperationDisks() {
    }

    /** A dynamic disk with a block of data and one of zeros, which compaction drops. */
    static Path loose(Path file) throws IOException {
        return VhdBuilder.dynamic(SIZE).sectors(0, noise(1)).sectors(BLOCK_SECTORS, new byte[4096]).write(file);
    }

    /** A dynamic disk in which nothing is superfluous. */
    static Path tight(Path file) throws IOException {
        return VhdBuilder.dynamic(SIZE).sectors(0, noise(1)).windowsLayout().write(file);
    }

    static Path suspended(Path file) throws IOException {
        return VhdBuilder.dynamic(SIZE).sectors(0, noise(1)).savedState().write(file);
    }

    /** {@code base.vhd} and its child {@code test.vhd}. */
    static Path chain(Path folder) throws IOException {
        VhdBuilder.dynamic(SIZE).id(BASE).sectors(0, noise(1)).write(folder.resolve("base.vhd"));
        return VhdBuilder.differencing(SIZE, BASE, "base.vhd").relativeLocator(".\\base.vhd")
                .sectors(8, noise(2)).write(folder.resolve("test.vhd"));
    }

    /** A dynamic disk with a FAT volume, and a mebibyte of old data where it has no file. */
    static Path inhabited(Path file) throws IOException {
        byte[] volume = new SmallVolume("fat16").bytes();
        byte[] old = new byte[1 << 20];
        new Random(3).nextBytes(old);
        return VhdBuilder.dynamic(volume.length).blockSize(64 << 10).sectors(0, volume)
                .sectors((volume.length - 2 * old.length) / 512, old).write(file);
    }

    private static byte[] noise(long seed) {
        byte[] bytes = new byte[4096];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}

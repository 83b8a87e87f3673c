package org.verdigris.disk.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;

import org.verdigris.testing.disk.VhdBuilder;

/** A random chain of disks on disk, and beside it the byte array that its leaf has to contain. */
public final class RandomChain {

    private static final int SECTOR = VhdBuilder.SECTOR;
    private static final int[] BLOCK_SIZES = {4096, 64 * 1024, 512 * 1024, 2 << 20};

    private final Random random;
    private final Path folder;
    private final String name;
    private final int sectors;
    private byte[] content = new byte[0];
    private Path leaf;

    /** A chain of files with names that begin with a name. */
    public RandomChain(Random random, Path folder, String name) {
        this.random = random;
        this.folder = folder;
        this.name = name;
        this.sectors = 1 + random.nextInt(3000);
    }

    /** Writes a base and up to three children over it. */
    public Path write() throws IOException {
        int children = random.nextInt(4);
        for (int i = 0; i <= children; i++) {
            writeOne(i);
        }
        return leaf;
    }

    /** What the leaf has to contain. */
    public byte[] content() {
        return content;
    }

    private void writeOne(int level) throws IOException {
        long capacity = (long) SECTOR * (random.nextInt(4) == 0 ? 1 + random.nextInt(3000) : sectors);
        VhdBuilder disk = builder(level, capacity).id(id(level)).blockSize(BLOCK_SIZES[random.nextInt(4)]);
        if (random.nextBoolean()) {
            disk.windowsLayout();
        }
        if (random.nextBoolean()) {
            disk.shuffled(random.nextLong());
        }
        if (random.nextInt(4) == 0) {
            disk.legacyFooter();
        }
        content = Arrays.copyOf(content, (int) capacity);
        int runs = random.nextInt(12);
        for (int i = 0; i < runs; i++) {
            writeRun(disk, (int) (capacity / SECTOR));
        }
        leaf = disk.write(folder.resolve(file(level)));
    }

    private VhdBuilder builder(int level, long capacity) {
        if (level > 0) {
            return VhdBuilder.differencing(capacity, id(level - 1), file(level - 1))
                    .relativeLocator(".\\" + file(level - 1));
        }
        return random.nextInt(3) == 0 ? VhdBuilder.fixed(capacity) : VhdBuilder.dynamic(capacity);
    }

    /** A run of any start and length; a quarter of them are zeros on purpose. */
    private void writeRun(VhdBuilder disk, int sectorsOfDisk) {
        int first = random.nextInt(sectorsOfDisk);
        int count = 1 + random.nextInt(Math.min(sectorsOfDisk - first, random.nextBoolean() ? 9 : 400));
        byte[] data = new byte[count * SECTOR];
        if (random.nextInt(4) != 0) {
            random.nextBytes(data);
        }
        disk.sectors(first, data);
        System.arraycopy(data, 0, content, first * SECTOR, data.length);
    }

    private String file(int level) {
        return name + "-" + level + ".vhd";
    }

    private UUID id(int level) {
        return new UUID(name.hashCode(), level);
    }
}

package org.verdigris.disk.tests.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.verdigris.testing.disk.VhdBuilder;

/**
 * A random chain of disks of one size that has much to be compacted: children repeat what their parents have, hide it
 * with zeros, and have sectors of their own.
 */
final class Lineage {

    private static final int SECTOR = VhdBuilder.SECTOR;
    private static final int[] BLOCKS = {4096, 64 * 1024, 512 * 1024};

    private final Random random;
    private final int step;
    private final int sectors;
    private final List<Path> files = new ArrayList<>();
    private final List<byte[]> contents = new ArrayList<>();

    /** @param step every run of sectors begins and ends on a multiple of so many */
    Lineage(Random random, int step) {
        this.random = random;
        this.step = step;
        this.sectors = step * (200 + random.nextInt(1600 / step)) + (step == 1 ? random.nextInt(8) : 0);
    }

    /** Writes the base and its descendants: 0.vhd, 1.vhd and so on. */
    Lineage write(Path folder, int count) throws IOException {
        for (int level = 0; level < count; level++) {
            VhdBuilder disk = level == 0 ? VhdBuilder.dynamic((long) sectors * SECTOR)
                    : VhdBuilder.differencing((long) sectors * SECTOR, id(level - 1), name(level - 1))
                            .relativeLocator(".\\" + name(level - 1));
            byte[] content = level == 0 ? new byte[sectors * SECTOR] : contents.getLast().clone();
            disk.id(id(level)).blockSize(BLOCKS[random.nextInt(BLOCKS.length)]).shuffled(random.nextLong());
            for (int run = 0; run < 10; run++) {
                writeRun(disk, content);
            }
            contents.add(content);
            files.add(disk.write(folder.resolve(name(level))));
        }
        return this;
    }

    private void writeRun(VhdBuilder disk, byte[] content) {
        int first = random.nextInt(sectors / step) * step;
        int count = Math.min(sectors - first, step * (1 + random.nextInt(Math.max(1, 300 / step))));
        byte[] data = new byte[count * SECTOR];
        switch (random.nextInt(3)) {
            case 0 -> random.nextBytes(data);
            case 1 -> Arrays.fill(data, (byte) 0);
            default -> System.arraycopy(content, first * SECTOR, data, 0, data.length);
        }
        disk.sectors(first, data);
        System.arraycopy(data, 0, content, first * SECTOR, data.length);
    }

    private static String name(int level) {
        return level + ".vhd";
    }

    private static UUID id(int level) {
        return new UUID(77, level + 1);
    }

    Path file(int level) {
        return files.get(level);
    }

    byte[] content(int level) {
        return contents.get(level);
    }

    /** A disk and what is below it, as the naive reader wants it. */
    Path[] chain(int level) {
        return files.subList(0, level + 1).reversed().toArray(Path[]::new);
    }
}

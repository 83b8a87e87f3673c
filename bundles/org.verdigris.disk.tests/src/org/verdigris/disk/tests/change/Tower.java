package org.verdigris.disk.tests.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import org.verdigris.testing.disk.VhdBuilder;

/**
 * Random disks on top of each other, {@code 0.vhd} at the bottom, all of one size, and what each of them shows. The
 * same seed builds the same files anywhere.
 */
final class Tower {

    private static final int SECTOR = VhdBuilder.SECTOR;

    private final long seed;
    private final int levels;
    private final List<byte[]> contents = new ArrayList<>();

    Tower(long seed, int levels) {
        this.seed = seed;
        this.levels = levels;
    }

    /** Writes the disks to a folder. */
    Tower write(Path folder) throws IOException {
        contents.clear();
        Random random = new Random(seed);
        int sectors = 100 + random.nextInt(900);
        byte[] content = new byte[sectors * SECTOR];
        for (int level = 0; level < levels; level++) {
            VhdBuilder disk = builder(random, level, content.length).id(id(level))
                    .blockSize(random.nextBoolean() ? 4096 : 64 * 1024);
            if (random.nextBoolean()) {
                disk.windowsLayout();
            }
            if (random.nextBoolean()) {
                disk.shuffled(random.nextLong());
            }
            content = content.clone();
            for (int runs = random.nextInt(9); runs > 0; runs--) {
                writeRun(random, disk, content);
            }
            contents.add(content);
            disk.write(file(folder, level));
        }
        return this;
    }

    private static VhdBuilder builder(Random random, int level, long capacity) {
        if (level > 0) {
            return VhdBuilder.differencing(capacity, id(level - 1), level - 1 + ".vhd")
                    .relativeLocator(".\\" + (level - 1) + ".vhd");
        }
        return random.nextBoolean() ? VhdBuilder.fixed(capacity) : VhdBuilder.dynamic(capacity);
    }

    private static void writeRun(Random random, VhdBuilder disk, byte[] content) {
        int first = random.nextInt(content.length / SECTOR);
        int count = 1 + random.nextInt(Math.min(content.length / SECTOR - first, random.nextBoolean() ? 9 : 200));
        byte[] data = new byte[count * SECTOR];
        if (random.nextInt(4) != 0) {
            random.nextBytes(data);
        }
        disk.sectors(first, data);
        System.arraycopy(data, 0, content, first * SECTOR, data.length);
    }

    static Path file(Path folder, int level) {
        return folder.resolve(level + ".vhd");
    }

    static UUID id(int level) {
        return new UUID(42, level);
    }

    /** What the disk of a level shows. */
    byte[] content(int level) {
        return contents.get(level).clone();
    }

    /** The disks from a level down, without those above one level up to another, which were merged into it. */
    static Path[] chain(Path folder, int from, int into, int merged) {
        return IntStream.iterate(from, level -> level >= 0, level -> level - 1)
                .filter(level -> level > merged || level <= into).mapToObj(level -> file(folder, level))
                .toArray(Path[]::new);
    }
}

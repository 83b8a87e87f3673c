package org.verdigris.disk.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.NotADiskException;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.check.DiskCheck;
import org.verdigris.disk.check.DiskUsage;
import org.verdigris.disk.map.AllocationMap;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.disk.VhdSurgery;

/** Whatever a chain's metadata claim, a check ends soon, with results or one of our own refusals. */
final class HostileCheckTest {

    private static final int ROUNDS = 400;

    @TempDir
    private Path folder;

    @Test
    void randomDamageEndsInResultsOrRefusals() throws IOException {
        long seed = System.nanoTime();
        System.out.println("HostileCheckTest: seed " + seed);
        Random random = new Random(seed);
        VhdBuilder.dynamic(64 << 10).blockSize(4096).id(Disks.BASE).sectors(9, Disks.pattern(512, 1))
                .write(folder.resolve("base.vhd"));
        Path original = VhdBuilder.differencing(64 << 10, Disks.BASE, "base.vhd").blockSize(4096).id(Disks.CHILD)
                .relativeLocator(".\\base.vhd").sectors(1, Disks.pattern(512, 2)).sectors(80, Disks.pattern(512, 2))
                .write(folder.resolve("original"));
        Path disk = folder.resolve("child.vhd");
        int results = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Files.deleteIfExists(disk);
            Files.copy(original, disk);
            damage(disk, random);
            results += Assertions.assertTimeout(Duration.ofSeconds(5), () -> look(disk));
        }
        assertThat(results).isPositive();
    }

    private static void damage(Path disk, Random random) throws IOException {
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            int value = random.nextBoolean() ? random.nextInt() : random.nextInt(64) - 1;
            switch (random.nextInt(3)) {
                case 0 -> VhdSurgery.on(disk).header(header -> header.putInt(8 + 4 * random.nextInt(14), value));
                case 1 -> VhdSurgery.on(disk).header(header -> header.putInt(576 + 4 * random.nextInt(48), value));
                default -> VhdSurgery.on(disk).bytes(1536 + random.nextInt(64), (byte) value);
            }
        }
    }

    /** 1 if there are results of a check, 0 if the disk was refused. */
    private static int look(Path disk) throws IOException {
        try {
            DiskCheck.run(List.of(disk.getParent()), PathMapping.none(), true, Progress.none());
            DiskUsage.read(disk, true, Progress.none());
            AllocationMap.read(disk, 100);
            return 1;
        } catch (DamagedDiskException | NotADiskException refused) {
            assertThat(refused.getMessage()).contains(disk.toString());
            return 0;
        }
    }
}

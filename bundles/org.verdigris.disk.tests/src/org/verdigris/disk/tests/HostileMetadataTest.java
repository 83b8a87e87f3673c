package org.verdigris.disk.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.DiskChain;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.MissingParentException;
import org.verdigris.disk.NotADiskException;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.check.DiskCheck;
import org.verdigris.disk.check.DiskUsage;
import org.verdigris.disk.map.AllocationMap;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.disk.VhdSurgery;

/** Changes fields of good disks to hostile values: every answer must be quick, and one of the few allowed. */
final class HostileMetadataTest {

    private static final int MUTATIONS = 2000;
    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final int SAMPLE = 8192;
    private static final long[] VALUES = {0, 1, 2, 3, 4, 16, 0x7F, 0x80, 0xFF, 511, 512, 513, 1024, 1536, 2048, 4096,
            0x12345678, 0x7FFFFFFF, 0x80000000L, 0xFFFFFFFEL, 0xFFFFFFFFL, 0x100000000L, 0x00010000, 2 << 20,
            2040L << 30, (2040L << 30) + 1, Long.MAX_VALUE, Long.MIN_VALUE, -1, -512, 0x636F6E6563746978L};

    @TempDir
    private Path folder;

    @Test
    void noChangeOfMetadataLeadsToAHangOrAForeignException() throws IOException {
        long seed = new Random().nextLong();
        System.out.println("HostileMetadataTest: seed " + seed);
        Random random = new Random(seed);
        List<Path> good = goodDisks();
        Path victim = folder.resolve("victim.vhd");
        int readable = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            Files.copy(good.get(random.nextInt(good.size())), victim, StandardCopyOption.REPLACE_EXISTING);
            int changes = 1 + random.nextInt(3);
            for (int change = 0; change < changes; change++) {
                mutate(VhdSurgery.on(victim), Files.size(victim), random);
            }
            int round = i;
            readable += Assertions.assertTimeout(LIMIT, () -> isReadable(victim, seed, round)) ? 1 : 0;
        }
        assertThat(readable).describedAs("disks that could still be read, seed %d", seed)
                .isBetween(MUTATIONS / 20, MUTATIONS - MUTATIONS / 20);
    }

    private List<Path> goodDisks() throws IOException {
        Files.createDirectory(folder.resolve("good"));
        VhdBuilder.dynamic(256 * 1024).blockSize(4096).id(Disks.BASE).sectors(3, Disks.pattern(512, 1))
                .write(folder.resolve("base.vhd"));
        return List.of(
                VhdBuilder.fixed(64 * 1024).write(folder.resolve("good/fixed.vhd")),
                VhdBuilder.dynamic(256 * 1024).blockSize(16 * 1024).sectors(3, Disks.pattern(512, 1))
                        .sectors(400, Disks.pattern(512, 1)).creator("tap\0", 1, 3)
                        .write(folder.resolve("good/dynamic.vhd")),
                VhdBuilder.differencing(256 * 1024, Disks.BASE, "base.vhd").id(Disks.CHILD).blockSize(4096)
                        .relativeLocator(".\\base.vhd").absoluteLocator("D:\\base.vhd")
                        .locator("MacX", "file://./base.vhd".getBytes()).sectors(9, Disks.pattern(2048, 1))
                        .write(folder.resolve("good/child.vhd")));
    }

    private static void mutate(VhdSurgery surgery, long length, Random random) throws IOException {
        long value = switch (random.nextInt(8)) {
            case 0 -> random.nextLong();
            case 1, 2 -> random.nextInt(64);
            default -> VALUES[random.nextInt(VALUES.length)];
        };
        switch (random.nextInt(8)) {
            case 0 -> surgery.endFooter(footer -> change(footer, 88, value, random));
            case 1, 2 -> surgery.footers(footer -> change(footer, 88, value, random));
            case 3, 4 -> surgery.header(header -> change(header, random.nextBoolean() ? 64 : 768, value, random));
            case 5 -> surgery.bytes(1536 + 4L * random.nextInt(100), intBytes((int) value));
            case 6 -> surgery.flip(random.nextLong(length));
            default -> surgery.truncate(512 + random.nextLong(length));
        }
    }

    /** Sets a field of four or eight bytes somewhere before an end. */
    private static void change(ByteBuffer structure, int end, long value, Random random) {
        int field = 8 + random.nextInt((end - 16) / 4) * 4;
        if (random.nextBoolean()) {
            structure.putInt(field, (int) value);
        } else {
            structure.putLong(field, value);
        }
    }

    private static byte[] intBytes(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    private static boolean isReadable(Path victim, long seed, int round) throws IOException {
        try {
            DiskInfo info = DiskInfo.read(victim);
            assertThat(info.capacity()).isBetween(0L, 2040L << 30);
            try (DiskChain chain = DiskChain.open(victim, PathMapping.none())) {
                for (long position : new long[] {0, chain.size() / 2, chain.size() - SAMPLE}) {
                    long from = Math.max(0, position);
                    Disks.read(chain, from, (int) Math.min(SAMPLE, chain.size() - from));
                }
            }
            DiskCheck.run(List.of(victim), PathMapping.none(), true, Progress.none());
            DiskUsage.read(victim, true, Progress.none());
            AllocationMap.read(victim, 100);
            return true;
        } catch (NotADiskException | DamagedDiskException | MissingParentException refused) {
            assertThat(refused).hasMessageContaining(victim.getParent().toString());
            return false;
        } catch (RuntimeException foreign) {
            return fail("seed %d, round %d".formatted(seed, round), foreign);
        }
    }
}

package org.verdigris.guest.tests.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.write.RawContent;
import org.verdigris.guest.Allocation;
import org.verdigris.guest.FileSystemKind;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.volume.FileSystems;
import org.verdigris.testing.ntfs.NtfsImage;
import org.verdigris.testing.ntfs.NtfsMount;
import org.verdigris.testing.ntfs.NtfsTree;
import org.verdigris.testing.program.Program;

/** Volumes that ntfs-3g filled with random trees, read by it and by us. */
final class RandomNtfsTest {

    private static final int MIB = 1 << 20;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"512, 512", "512, 2048", "512, 4096", "512, 65536", "4096, 4096", "2048, 131072"})
    void aRandomTreeIsReadAsNtfs3gReadsIt(int sectorBytes, int clusterBytes) throws IOException {
        assumeTrue(NtfsImage.canBeMade(), "The programs of ntfs-3g are not installed.");
        assumeTrue(NtfsMount.isPossible(), "Volumes cannot be mounted here.");
        long seed = Long.getLong("test.seed", ThreadLocalRandom.current().nextLong());
        NtfsImage image = NtfsImage.make(folder.resolve("volume"), (32L + clusterBytes / 2048) * MIB, sectorBytes,
                clusterBytes);
        try (NtfsMount mount = NtfsMount.of(image, false)) {
            new NtfsTree(mount, clusterBytes, seed).grow();
        }
        Map<String, Seen> expected;
        try (NtfsMount mount = NtfsMount.of(image, true)) {
            expected = MountedVolume.all(mount);
        }
        try (DiskContent volume = RawContent.open(image.file())) {
            GuestFileSystem system = FileSystems.open(volume);
            assertThat(system.kind()).isEqualTo(FileSystemKind.NTFS);
            assertThat(system.label()).contains("Volume");
            assertThat(system.state().doubts()).isEmpty();
            Map<String, Seen> tree = new TreeMap<>(Seen.all(system));
            tree.keySet().removeIf(path -> path.startsWith("$"));
            assertThat(Seen.differences(expected, tree)).as("the tree of seed %d", seed).isEmpty();
            assertAllocationIs(system.allocation(), image, clusterBytes);
            Random random = new Random(seed);
            for (String path : tree.keySet()) {
                GuestFile file = system.find(path).orElseThrow();
                if (file.kind() == GuestFile.Kind.FILE) {
                    Seen.assertPartsFit(system.open(file), random);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"512", "4096", "65536"})
    void filesThatWereCopiedInComeOutTheSame(int clusterBytes) throws IOException {
        assumeTrue(NtfsImage.canBeMade(), "The programs of ntfs-3g are not installed.");
        NtfsImage image = NtfsImage.make(folder.resolve("volume"), 8L * MIB, 512, clusterBytes);
        Map<String, String> expected = new TreeMap<>();
        for (int size : new int[] {0, 1, 600, 5000, 65_536, 700_001}) {
            byte[] content = new byte[size];
            ThreadLocalRandom.current().nextBytes(content);
            Path source = Files.write(folder.resolve("source"), content);
            Program.bytes("ntfscp", "-f", image.file(), source, "/file " + size);
            expected.put("file " + size, Seen.hash(content));
        }
        try (DiskContent volume = RawContent.open(image.file())) {
            GuestFileSystem system = FileSystems.open(volume);
            for (Map.Entry<String, String> file : expected.entrySet()) {
                assertThat(Seen.hash(system.open(system.find(file.getKey()).orElseThrow())))
                        .isEqualTo(file.getValue());
            }
            assertAllocationIs(system.allocation(), image, clusterBytes);
        }
    }

    private static void assertAllocationIs(Allocation allocation, NtfsImage image, int clusterBytes)
            throws IOException {
        assertThat(allocation.clusterBytes()).isEqualTo(clusterBytes);
        assertThat(allocation.free()).isEqualTo(image.freeClusters());
        BitSet used = new BitSet();
        for (int cluster = 0; cluster < allocation.clusters(); cluster++) {
            used.set(cluster, allocation.isUsed(cluster));
        }
        assertThat(used).isEqualTo(image.usedClusters());
    }
}

package org.verdigris.guest.tests.trim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verdigris.disk.ByteRanges;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.change.Compaction;
import org.verdigris.disk.change.FreeSpace;
import org.verdigris.disk.change.ZeroFree;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.write.DiskFormat;
import org.verdigris.disk.write.Volume;
import org.verdigris.guest.Allocation;
import org.verdigris.guest.trim.GuestFreeSpace;
import org.verdigris.guest.trim.TrimOptions;
import org.verdigris.guest.volume.GuestDisk;

/** Random volumes on disks of all kinds lose what is free and nothing else, by the word of other programs. */
@Timeout(300)
final class TrimOracleTest {

    private static final int MIB = 1 << 20;

    @TempDir
    private Path folder;

    /** The volumes that are made. */
    enum Kind {
        FAT12 {
            @Override
            Inhabited make(Path file) throws IOException {
                return FatInhabited.make(file, 12, 12 * MIB, 8);
            }
        },
        FAT16 {
            @Override
            Inhabited make(Path file) throws IOException {
                return FatInhabited.make(file, 16, 20 * MIB, 4);
            }
        },
        FAT32 {
            @Override
            Inhabited make(Path file) throws IOException {
                return FatInhabited.make(file, 32, 36 * MIB, 1);
            }
        },
        NTFS {
            @Override
            Inhabited make(Path file) throws IOException {
                return NtfsInhabited.make(file, 20 * MIB, 4096);
            }
        },
        NTFS_512 {
            @Override
            Inhabited make(Path file) throws IOException {
                return NtfsInhabited.make(file, 14 * MIB, 512);
            }
        },
        NTFS_64K {
            @Override
            Inhabited make(Path file) throws IOException {
                return NtfsInhabited.make(file, 40 * MIB, 64 << 10);
            }
        };

        abstract Inhabited make(Path file) throws IOException;

        void assumePossible() {
            assumeTrue(name().startsWith("FAT") ? FatInhabited.canBeMade() : NtfsInhabited.canBeMade(),
                    "The programs that make such volumes are not here, or only root may use them.");
        }
    }

    private Inhabited volume(Kind kind) throws IOException {
        kind.assumePossible();
        return kind.make(folder.resolve("volume"));
    }

    private Path raw(TrimDisks disks, Inhabited volume, String name) throws IOException {
        return disks.raw(name, Files.size(volume.file()) + 3 * MIB,
                List.of(new TrimDisks.Part(volume.file(), volume.type(), 17)));
    }

    @ParameterizedTest
    @EnumSource
    void deletedFilesLeaveADynamicDiskAndAllOthersStay(Kind kind) throws IOException {
        Inhabited volume = volume(kind);
        Random random = new Random(kind.ordinal());
        volume.live(random);
        volume.live(random);
        TrimDisks disks = new TrimDisks(folder);
        Path disk = disks.disk("disk.vhd", raw(disks, volume, "disk.raw"), DiskFormat.DYNAMIC);
        assertUsedAsOthersSay(disk, volume);
        Map<String, String> files = volume.files(volume.file());
        Map<String, String> tree = TrimDisks.tree(disk);
        byte[] before = TrimDisks.content(disk);
        FreeSpace.Found found = TrimDisks.find(disk, TrimOptions.FREE_SPACE);
        Plan plan = new Compaction(disk, disks.around()).trimmed(new GuestFreeSpace(TrimOptions.FREE_SPACE))
                .plan(Progress.none());
        assertThat(plan.cautions()).singleElement().asString()
                .startsWith("If differencing disks were made from " + disk);
        assertThat(plan.steps().getFirst().reason()).contains("Partition 1 (" + kind.name().split("_")[0]);
        long old = Files.size(disk);
        plan.perform(Volume.local(), Progress.none());
        assertThat(Files.size(disk)).isLessThan(old - Inhabited.LARGE / 2);
        byte[] after = TrimDisks.content(disk);
        assertThat(after).isEqualTo(TrimDisks.without(before, found.ranges(), Optional.empty()));
        assertThat(TrimDisks.tree(disk)).isEqualTo(tree);
        Path result = disks.cutOut("result", after, volume.file());
        volume.assertSound(result);
        assertThat(volume.files(result)).isEqualTo(files).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"FAT16", "FAT32", "NTFS", "NTFS_512"})
    void aLeafIsJudgedThroughItsChainAndLosesOnlyItsOwn(Kind kind) throws IOException {
        Inhabited volume = volume(kind);
        Random random = new Random(100 + kind.ordinal());
        TrimDisks disks = new TrimDisks(folder);
        volume.live(random);
        Path base = disks.disk("base.vhd", raw(disks, volume, "base.raw"), DiskFormat.DYNAMIC);
        volume.live(random);
        Path middle = disks.child("middle.vhd", raw(disks, volume, "middle.raw"), base);
        volume.live(random);
        volume.live(random);
        Path leaf = disks.child("leaf.vhd", raw(disks, volume, "leaf.raw"), middle);
        assertUsedAsOthersSay(leaf, volume);
        Map<String, String> tree = TrimDisks.tree(leaf);
        byte[] before = TrimDisks.content(leaf);
        byte[] below = TrimDisks.content(middle);
        FreeSpace.Found found = TrimDisks.find(leaf, TrimOptions.FREE_SPACE);
        Plan plan = new Compaction(leaf, disks.around()).trimmed(new GuestFreeSpace(TrimOptions.FREE_SPACE))
                .plan(Progress.none());
        long old = Files.size(leaf);
        plan.perform(Volume.local(), Progress.none());
        assertThat(Files.size(leaf)).isLessThan(old);
        byte[] after = TrimDisks.content(leaf);
        assertThat(after).isEqualTo(TrimDisks.without(before, found.ranges(), Optional.of(below)));
        assertThat(TrimDisks.content(middle)).isEqualTo(below);
        assertThat(TrimDisks.tree(leaf)).isEqualTo(tree);
        Path result = disks.cutOut("result", after, volume.file());
        volume.assertSound(result);
        assertThat(volume.files(result)).isEqualTo(volume.files(volume.file())).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"FAT12", "FAT32", "NTFS", "NTFS_64K"})
    void whatIsFreeOfAFixedDiskBecomesZero(Kind kind) throws IOException {
        Inhabited volume = volume(kind);
        Random random = new Random(200 + kind.ordinal());
        volume.live(random);
        TrimDisks disks = new TrimDisks(folder);
        Path disk = disks.disk("disk.vhd", raw(disks, volume, "disk.raw"), DiskFormat.FIXED);
        byte[] before = TrimDisks.content(disk);
        FreeSpace.Found found = TrimDisks.find(disk, TrimOptions.FREE_SPACE);
        new ZeroFree(disk, new GuestFreeSpace(TrimOptions.FREE_SPACE), disks.around()).plan(Progress.none())
                .perform(Volume.local(), Progress.none());
        byte[] after = TrimDisks.content(disk);
        assertThat(after).isEqualTo(TrimDisks.without(before, found.ranges(), Optional.empty())).isNotEqualTo(before);
        Path result = disks.cutOut("result", after, volume.file());
        volume.assertSound(result);
        assertThat(volume.files(result)).isEqualTo(volume.files(volume.file())).isNotEmpty();
    }

    /** What is not used is, cluster by cluster, what is left out; and so many are used as another program counts. */
    private static void assertUsedAsOthersSay(Path disk, Inhabited volume) throws IOException {
        ByteRanges free = TrimDisks.find(disk, TrimOptions.FREE_SPACE).ranges();
        try (GuestDisk guest = GuestDisk.open(disk, PathMapping.none())) {
            Allocation allocation = guest.volumes().getFirst().fileSystem().allocation();
            long first = guest.volumes().getFirst().partition().start() + allocation.firstByte();
            BitSet used = new BitSet();
            for (int cluster = 0; cluster < allocation.clusters(); cluster++) {
                long at = first + (long) cluster * allocation.clusterBytes();
                int part = free.from(at);
                boolean isFree = part < free.count() && free.start(part) <= at;
                if (isFree) {
                    assertThat(free.end(part)).isGreaterThanOrEqualTo(at + allocation.clusterBytes());
                }
                used.set(cluster, !isFree);
            }
            assertThat((long) used.cardinality()).isEqualTo(volume.usedClusters());
            Optional<BitSet> expected = volume.usedSet();
            if (expected.isPresent()) {
                assertThat(used).isEqualTo(expected.get());
            }
            long bytes = (allocation.clusters() - used.cardinality()) * allocation.clusterBytes();
            assertThat(free.bytes()).isEqualTo(bytes);
        }
    }
}

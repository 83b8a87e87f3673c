package org.verdigris.disk.tests.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.ByteRanges;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.change.CompactedDisk;
import org.verdigris.disk.change.Compaction;
import org.verdigris.disk.change.CompactionBatch;
import org.verdigris.disk.change.FreeSpace;
import org.verdigris.disk.change.ZeroFree;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.write.Volume;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.operation.Trial;

/** What a guest does not use goes from its disk, to the sector, and nothing else does. */
@Timeout(300)
final class TrimTest {

    private static final int MIB = 1 << 20;
    private static final UUID BASE = new UUID(1, 1);
    private static final UUID CHILD = new UUID(1, 2);
    private static final String FINDING = "Partition 1 does not use so much.";

    @TempDir
    private Path folder;

    private static byte[] pattern(int sectors, int seed) {
        byte[] bytes = new byte[sectors * VhdBuilder.SECTOR];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    /** Every second run of so many sectors at random is free. */
    private static ByteRanges random(long size, int most, long seed) {
        Random random = new Random(seed);
        ByteRanges.Builder free = new ByteRanges.Builder();
        long at = random.nextInt(most) * 512L;
        while (at < size) {
            long end = Math.min(size, at + (1 + random.nextInt(most)) * 512L);
            free.add(at, end);
            at = end + (1 + random.nextInt(most)) * 512L;
        }
        return free.build();
    }

    private static FreeSpace knowing(ByteRanges free, String... objections) {
        return (disk, content, progress) -> new FreeSpace.Found(free, List.of(FINDING), List.of(objections));
    }

    private static FreeSpace knowing(long... bounds) {
        ByteRanges.Builder free = new ByteRanges.Builder();
        for (int i = 0; i < bounds.length; i += 2) {
            free.add(bounds[i], bounds[i + 1]);
        }
        return knowing(free.build());
    }

    private static byte[] without(byte[] content, ByteRanges free, byte[] below) {
        byte[] expected = content.clone();
        for (int part = 0; part < free.count(); part++) {
            int from = (int) free.start(part);
            System.arraycopy(below, from, expected, from, (int) free.end(part) - from);
        }
        return expected;
    }

    private Compaction compaction(Path disk, FreeSpace free) {
        return new Compaction(disk, Around.folder(folder)).trimmed(free);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 40, 12000})
    void freeSectorsOfADynamicDiskReadAsZeroAndAllOthersStay(int most) throws IOException {
        Path disk = VhdBuilder.dynamic(16 * MIB).id(BASE).sectors(63, pattern(20000, 1))
                .sectors(28680, new byte[512]).shuffled(3)
                .write(folder.resolve("disk.vhd"));
        ByteRanges free = random(16 * MIB, most, most);
        byte[] content = NaiveChain.content(disk);
        Plan plan = compaction(disk, knowing(free)).plan(Progress.none());
        assertThat(plan.steps().getFirst().reason()).endsWith(FINDING);
        plan.perform(Volume.local(), Progress.none());
        assertThat(NaiveChain.content(disk)).isEqualTo(without(content, free, new byte[16 * MIB]));
        assertThat(disk).hasSize(plan.steps().getFirst().after());
        Around.assertSound(disk);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void freeSectorsOfAChildShowItsParentsAndAllOthersStay(long seed) throws IOException {
        Lineage lineage = new Lineage(new Random(seed), 1).write(folder, 4);
        byte[] content = lineage.content(3);
        ByteRanges free = random(content.length, seed % 2 == 0 ? 30 : 3000, seed);
        Plan plan = compaction(lineage.file(3), knowing(free)).plan(Progress.none());
        plan.perform(Volume.local(), Progress.none());
        if (!plan.isEmpty()) {
            byte[] below = Arrays.copyOf(lineage.content(2), content.length);
            assertThat(NaiveChain.content(lineage.chain(3))).isEqualTo(without(content, free, below));
        }
        for (int level = 0; level < 3; level++) {
            assertThat(NaiveChain.content(lineage.chain(level))).isEqualTo(lineage.content(level));
        }
    }

    @Test
    void aBlockWhoseUsedSectorsAreZeroGoesAndOneWithASingleUsedSectorStays() throws IOException {
        Path disk = VhdBuilder.dynamic(16 * MIB).id(BASE).sectors(0, pattern(4096, 1)).sectors(4096, pattern(4095, 2))
                .sectors(8192, pattern(4096, 3)).write(folder.resolve("disk.vhd"));
        Around.perform(compaction(disk, knowing(2 * MIB, 4 * MIB, 4 * MIB + 512, 6 * MIB)));
        assertThat(DiskInfo.read(disk).table().orElseThrow().allocated()).isEqualTo(2);
        byte[] content = NaiveChain.content(disk);
        assertThat(Arrays.copyOfRange(content, 4 * MIB, 4 * MIB + 512)).isEqualTo(pattern(1, 3));
        assertThat(Arrays.copyOfRange(content, 4 * MIB + 512, 16 * MIB)).containsOnly(0);
    }

    @Test
    void theFileIsAsNewAsItsContent() throws IOException {
        Path disk = VhdBuilder.dynamic(16 * MIB).id(BASE).sectors(0, pattern(9000, 1))
                .write(folder.resolve("disk.vhd"));
        Files.setLastModifiedTime(disk, FileTime.from(Instant.parse("2006-02-03T04:05:06Z")));
        Around.perform(compaction(disk, knowing(2 * MIB, 4 * MIB)));
        assertThat(Files.getLastModifiedTime(disk).toInstant()).isAfter(Instant.parse("2020-01-01T00:00:00Z"));
    }

    @Test
    void aDiskWithChildrenIsRefusedBecauseTheyMayUseWhatItDoesNot() throws IOException {
        Path base = VhdBuilder.dynamic(16 * MIB).id(BASE).sectors(0, pattern(9000, 1))
                .write(folder.resolve("base.vhd"));
        VhdBuilder.differencing(16 * MIB, BASE, "base.vhd").id(CHILD).relativeLocator(".\\base.vhd")
                .write(folder.resolve("child.vhd"));
        assertThatThrownBy(() -> compaction(base, knowing(2 * MIB, 4 * MIB)).plan(Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining("is the parent of");
        assertThatThrownBy(() -> zeroFree(base, knowing(2 * MIB, 4 * MIB)).plan(Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining("is the parent of");
    }

    @Test
    void volumesLeftAloneAreCautionsUnlessAllAre() throws IOException {
        Path disk = VhdBuilder.dynamic(16 * MIB).id(BASE).sectors(0, pattern(9000, 1))
                .write(folder.resolve("disk.vhd"));
        ByteRanges some = new ByteRanges.Builder().add(2 * MIB, 4 * MIB).build();
        Plan plan = compaction(disk, knowing(some, "Partition 2 is left alone.")).plan(Progress.none());
        assertThat(plan.cautions()).hasSize(2).startsWith("Partition 2 is left alone.").last().asString()
                .contains("differencing disks");
        assertThatThrownBy(
                () -> compaction(disk, knowing(ByteRanges.none(), "It is dirty.")).plan(Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining("disk.vhd. It is dirty.");
    }

    @Test
    void aChildThatIsMadeBetweenThePlanAndItsPerformanceKeepsTheDiskAsItIs() throws IOException {
        Path disk = VhdBuilder.dynamic(16 * MIB).id(BASE).sectors(0, pattern(9000, 1))
                .write(folder.resolve("base.vhd"));
        byte[] before = Files.readAllBytes(disk);
        Plan plan = compaction(disk, knowing(2 * MIB, 4 * MIB)).plan(Progress.none());
        VhdBuilder.differencing(16 * MIB, BASE, "base.vhd").id(CHILD).relativeLocator(".\\base.vhd")
                .write(folder.resolve("child.vhd"));
        assertThatThrownBy(() -> plan.perform(Volume.local(), Progress.none())).isInstanceOf(RefusedException.class)
                .hasMessageContaining("is the parent of");
        assertThat(Files.readAllBytes(disk)).isEqualTo(before);
    }

    @Test
    void aBatchCompactsWithoutWhatCannotBeTrimmedAndSaysWhy() throws IOException {
        Path base = VhdBuilder.dynamic(16 * MIB).id(BASE).sectors(0, pattern(9000, 1)).sectors(20000, new byte[512])
                .write(folder.resolve("base.vhd"));
        Path child = VhdBuilder.differencing(16 * MIB, BASE, "base.vhd").id(CHILD).relativeLocator(".\\base.vhd")
                .sectors(4096, pattern(4096, 5)).sectors(9000, pattern(2, 6)).write(folder.resolve("child.vhd"));
        byte[] content = NaiveChain.content(base);
        CompactionBatch batch = new CompactionBatch(List.of(folder), Around.folder(folder))
                .trimmed(knowing(2 * MIB, 4 * MIB));
        List<CompactedDisk> planned = batch.plan(Progress.none());
        assertThat(planned).extracting(CompactedDisk::file).containsExactlyInAnyOrder(base, child);
        assertThat(planned).filteredOn(disk -> disk.file().equals(base)).singleElement().satisfies(disk -> assertThat(
                disk.unused()).singleElement().asString().contains("is the parent of"));
        assertThat(planned).filteredOn(disk -> disk.file().equals(child)).singleElement().satisfies(
                disk -> assertThat(disk.unused()).singleElement().asString().endsWith(FINDING));
        assertThat(batch.perform(Volume.local(), false, Progress.none())).isEqualTo(planned);
        assertThat(NaiveChain.content(base)).isEqualTo(content);
        byte[] expected = content.clone();
        System.arraycopy(pattern(2, 6), 0, expected, 9000 * 512, 1024);
        assertThat(NaiveChain.content(child, base)).isEqualTo(expected);
    }

    private ZeroFree zeroFree(Path disk, FreeSpace free) {
        return new ZeroFree(disk, free, Around.folder(folder));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 5000})
    void freeSectorsOfAFixedDiskBecomeZeroAndAllOthersStay(int most) throws IOException {
        Path disk = VhdBuilder.fixed(8 * MIB + 1536).id(BASE).sectors(63, pattern(16000, 4))
                .write(folder.resolve("fixed.vhd"));
        DiskInfo before = DiskInfo.read(disk);
        byte[] content = NaiveChain.content(disk);
        ByteRanges free = random(content.length, most, most);
        Plan plan = zeroFree(disk, knowing(free)).plan(Progress.none());
        plan.perform(Volume.local(), Progress.none());
        assertThat(NaiveChain.content(disk)).isEqualTo(without(content, free, new byte[content.length]));
        DiskInfo after = DiskInfo.read(disk);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.created()).isEqualTo(before.created());
        assertThat(after.geometry()).isEqualTo(before.geometry());
        assertThat(after.fileSize()).isEqualTo(before.fileSize());
        Around.assertSound(disk);
        Plan again = zeroFree(disk, knowing(free)).plan(Progress.none());
        assertThat(again.isEmpty()).isTrue();
        assertThat(again.cautions().getFirst()).contains("is zero already");
    }

    @Test
    void thePlanSaysHowMuchOldDataGoes() throws IOException {
        Path disk = VhdBuilder.fixed(8 * MIB).id(BASE).sectors(100, pattern(3, 4)).sectors(5000, pattern(9, 4))
                .write(folder.resolve("fixed.vhd"));
        Plan plan = zeroFree(disk, knowing(101 * 512, 200 * 512, 5001 * 512, 8 * MIB)).plan(Progress.none());
        assertThat(plan.steps().getFirst().reason()).contains("5,120 bytes");
    }

    @Test
    void aDynamicDiskIsZeroedEvenIfItsFileStaysAsLarge() throws IOException {
        Path disk = VhdBuilder.dynamic(16 * MIB).id(BASE).sectors(0, pattern(8192, 1))
                .write(folder.resolve("disk.vhd"));
        byte[] content = NaiveChain.content(disk);
        Around.perform(zeroFree(disk, knowing(512, 1024, 3 * MIB, 3 * MIB + 512)));
        Arrays.fill(content, 512, 1024, (byte) 0);
        Arrays.fill(content, 3 * MIB, 3 * MIB + 512, (byte) 0);
        assertThat(NaiveChain.content(disk)).isEqualTo(content);
    }

    @Test
    void aDifferencingDiskIsNotZeroed() throws IOException {
        VhdBuilder.dynamic(16 * MIB).id(BASE).write(folder.resolve("base.vhd"));
        Path child = VhdBuilder.differencing(16 * MIB, BASE, "base.vhd").id(CHILD).relativeLocator(".\\base.vhd")
                .write(folder.resolve("child.vhd"));
        assertThatThrownBy(() -> zeroFree(child, knowing(0, MIB)).plan(Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining("is a differencing disk");
    }

    private static final ByteRanges TRIAL = new ByteRanges.Builder().add(5 * 512, 12 * 512)
            .add(64 << 10, 200 << 10).build();

    private Trial zeroTrial() throws IOException {
        return new Trial(Files.createTempDirectory(folder, "zero"),
                ground -> VhdBuilder.fixed(MIB / 2).id(BASE).sectors(1, pattern(900, 7))
                        .write(ground.resolve("fixed.vhd")),
                ground -> new ZeroFree(ground.resolve("fixed.vhd"), knowing(TRIAL), Around.folder(ground))
                        .plan(Progress.none()));
    }

    private static byte[] full() {
        byte[] content = new byte[MIB / 2];
        System.arraycopy(pattern(900, 7), 0, content, 512, 900 * 512);
        return content;
    }

    private static void assertOldOrNew(Path ground) throws IOException {
        byte[] now = NaiveChain.content(ground.resolve("fixed.vhd"));
        assertThat(Arrays.equals(now, full()) || Arrays.equals(now, zeroed())).isTrue();
    }

    private static byte[] zeroed() {
        return without(full(), TRIAL, new byte[MIB / 2]);
    }

    private static void assertZeroed(Path ground) throws IOException {
        assertThat(NaiveChain.content(ground.resolve("fixed.vhd"))).isEqualTo(zeroed());
    }

    @Test
    void aComputerThatStopsAnywhereLeavesTheOldContentOrTheZeroedOne() throws IOException {
        zeroTrial().stopEverywhere(TrimTest::assertOldOrNew, TrimTest::assertZeroed);
    }

    @Test
    void aFullVolumeLeavesEverythingAsItWas() throws IOException {
        zeroTrial().fillEverywhere(TrimTest::assertZeroed);
        childTrial().fillEverywhere(TrimTest::assertTrimmed);
    }

    @Test
    void aCancellationLeavesEverythingAsItWas() throws IOException {
        zeroTrial().cancelEverywhere();
        childTrial().cancelEverywhere();
    }

    @Test
    void bothAreTakenBack() throws IOException {
        zeroTrial().takeBack();
        childTrial().takeBack();
    }

    @Test
    void aDiskOrParentThatChangesAfterThePlanMakesItWorthless() throws IOException {
        zeroTrial().refuseStale("fixed.vhd");
        childTrial().refuseStale("child.vhd");
        childTrial().refuseStale("base.vhd");
    }

    private Trial childTrial() throws IOException {
        return new Trial(Files.createTempDirectory(folder, "child"), ground -> {
            VhdBuilder.dynamic(MIB).id(BASE).blockSize(4096).sectors(4, pattern(9, 1))
                    .write(ground.resolve("base.vhd"));
            VhdBuilder.differencing(MIB, BASE, "base.vhd").id(CHILD).blockSize(64 << 10)
                    .relativeLocator(".\\base.vhd").sectors(5, pattern(600, 8)).write(ground.resolve("child.vhd"));
        }, ground -> new Compaction(ground.resolve("child.vhd"), Around.folder(ground)).trimmed(knowing(TRIAL))
                .plan(Progress.none()));
    }

    private static void assertTrimmed(Path ground) throws IOException {
        byte[] below = new byte[MIB];
        System.arraycopy(pattern(9, 1), 0, below, 4 * 512, 9 * 512);
        byte[] content = below.clone();
        System.arraycopy(pattern(600, 8), 0, content, 5 * 512, 600 * 512);
        assertThat(NaiveChain.content(ground.resolve("child.vhd"), ground.resolve("base.vhd")))
                .isEqualTo(without(content, TRIAL, below));
        assertThat(DiskInfo.read(ground.resolve("child.vhd")).table().orElseThrow().allocated()).isEqualTo(3);
    }

    @Test
    void aComputerThatStopsAnywhereLeavesAChildOldOrTrimmed() throws IOException {
        childTrial().stopEverywhere(ground -> {}, TrimTest::assertTrimmed);
    }
}

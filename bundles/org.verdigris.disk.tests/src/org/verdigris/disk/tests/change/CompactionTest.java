package org.verdigris.disk.tests.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.MissingParentException;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.change.Compaction;
import org.verdigris.disk.check.DiskUsage;
import org.verdigris.disk.operation.Plan;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.operation.Trial;

/** Files lose what their content does not need, and nothing else. */
@Timeout(300)
final class CompactionTest {

    private static final int MIB = 1 << 20;
    private static final UUID BASE = new UUID(1, 1);
    private static final UUID CHILD = new UUID(1, 2);

    @TempDir
    private Path folder;

    private static byte[] pattern(int sectors, int seed) {
        byte[] bytes = new byte[sectors * VhdBuilder.SECTOR];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) ((i * 31 + seed * 101) % 255 + 1);
        }
        return bytes;
    }

    /** Eight blocks of 2 MiB, of which five are in the file and two hold data. */
    private static VhdBuilder base() {
        return VhdBuilder.dynamic(16 * MIB).id(BASE).sectors(4096, pattern(3, 1)).sectors(8192, new byte[512])
                .sectors(12288, new byte[512 * 9]).sectors(20000, pattern(7, 2)).sectors(28680, new byte[512])
                .shuffled(5);
    }

    private static VhdBuilder child() {
        return VhdBuilder.differencing(16 * MIB, BASE, "base.vhd").id(CHILD).relativeLocator(".\\base.vhd")
                .absoluteLocator("D:\\VMs\\base.vhd").parentTime(Instant.parse("2006-02-03T04:05:06Z"));
    }

    private Plan plan(Path disk) throws IOException {
        return new Compaction(disk, Around.folder(folder)).plan(Progress.none());
    }

    @Test
    void blocksThatAreZeroGoAndTheRestIsPutInOrder() throws IOException {
        Path disk = base().write(folder.resolve("base.vhd"));
        byte[] content = NaiveChain.content(disk);
        byte[] old = Files.readAllBytes(disk);
        DiskInfo before = DiskInfo.read(disk);
        Plan plan = plan(disk);
        Around.perform(new Compaction(disk, Around.folder(folder)));
        assertThat(NaiveChain.content(disk)).isEqualTo(content);
        assertThat(Files.size(disk)).isEqualTo(plan.steps().getFirst().after()).isLessThan(before.fileSize());
        DiskInfo after = DiskInfo.read(disk);
        assertThat(after.table().orElseThrow().allocated()).isEqualTo(2);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.created()).isEqualTo(before.created());
        assertThat(after.geometry()).isEqualTo(before.geometry());
        assertThat(after.creator()).isEqualTo(before.creator());
        DiskUsage.Space space = DiskUsage.read(disk, true, Progress.none()).space().orElseThrow();
        assertThat(space.displaced()).isZero();
        Around.assertSound(disk);
        assertThat(folder.resolve("base.vhd.bak")).hasBinaryContent(old);
    }

    @Test
    void aChildLosesWhatItsParentShowsAndKeepsTheZerosThatHideIt() throws IOException {
        Path base = base().write(folder.resolve("base.vhd"));
        Path child = child().sectors(4096, pattern(3, 1)).sectors(20000, new byte[512 * 7])
                .sectors(12288, new byte[512]).sectors(30000, pattern(2, 9)).write(folder.resolve("child.vhd"));
        byte[] content = NaiveChain.content(child, base);
        DiskInfo before = DiskInfo.read(child);
        Around.perform(new Compaction(child, Around.folder(folder)));
        assertThat(NaiveChain.content(child, base)).isEqualTo(content);
        DiskInfo after = DiskInfo.read(child);
        assertThat(after.table().orElseThrow().allocated()).isEqualTo(2);
        assertThat(after.parent().orElseThrow().id()).isEqualTo(before.parent().orElseThrow().id());
        assertThat(after.parent().orElseThrow().timeStamp()).isEqualTo(before.parent().orElseThrow().timeStamp());
        assertThat(after.parent().orElseThrow().name()).isEqualTo("base.vhd");
        assertThat(after.parent().orElseThrow().locators()).extracting("code", "text")
                .containsExactly(tuple("W2ru", ".\\base.vhd"), tuple("W2ku", "D:\\VMs\\base.vhd"));
    }

    @Test
    void aParentIsAsOldAsItWasSoThatItsChildrenKnowIt() throws IOException {
        Path base = base().write(folder.resolve("base.vhd"));
        FileTime time = FileTime.from(Instant.parse("2006-02-03T04:05:06.5Z"));
        Files.setLastModifiedTime(base, time);
        Path child = child().sectors(30000, pattern(2, 9)).write(folder.resolve("child.vhd"));
        byte[] content = NaiveChain.content(child, base);
        Around.perform(new Compaction(base, Around.folder(folder)));
        assertThat(NaiveChain.content(child, base)).isEqualTo(content);
        assertThat(Files.getLastModifiedTime(base).toInstant()).isBetween(Instant.parse("2006-02-03T04:05:06Z"),
                Instant.parse("2006-02-03T04:05:06.499Z"));
        Around.assertSound(child, "B06", "B07", "C09");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyDiskOfAChainOfFiveCanBeCompactedInAnyOrder(long seed) throws IOException {
        Random random = new Random(seed);
        Lineage lineage = new Lineage(random, 1).write(folder, 5);
        List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4));
        Collections.shuffle(order, random);
        for (int level : order) {
            Around.perform(new Compaction(lineage.file(level), Around.folder(folder)));
            for (int each = 0; each < 5; each++) {
                assertThat(NaiveChain.content(lineage.chain(each))).describedAs("%d after %d", each, level)
                        .isEqualTo(lineage.content(each));
            }
        }
        for (int level : order) {
            assertThat(plan(lineage.file(level)).isEmpty()).isTrue();
        }
    }

    @Test
    void aDiskThatHasNothingToGainIsToldSo() throws IOException {
        Path disk = VhdBuilder.dynamic(16 * MIB).windowsLayout().sectors(0, pattern(1, 1))
                .write(folder.resolve("disk.vhd"));
        Plan plan = plan(disk);
        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.cautions()).singleElement().asString().contains(disk + " has nothing to gain");
    }

    @Test
    void whatCannotBeCompactedIsRefusedWithASentence() throws IOException {
        Path fixed = VhdBuilder.fixed(3 * MIB).write(folder.resolve("fixed.vhd"));
        refuse(fixed, fixed
                + " is a fixed disk and has nothing to compact; convert it to a dynamically expanding one.");
        Path saved = base().savedState().write(folder.resolve("saved.vhd"));
        refuse(saved, "saved state");
        Path damaged = base().id(new UUID(2, 2)).write(folder.resolve("damaged.vhd"));
        try (RandomAccessFile file = new RandomAccessFile(damaged.toFile(), "rw")) {
            file.seek(600);
            file.write(1);
        }
        refuse(damaged, "damaged.vhd is damaged: ");
        Path orphan = VhdBuilder.differencing(16 * MIB, new UUID(9, 9), "gone.vhd").relativeLocator(".\\gone.vhd")
                .write(folder.resolve("orphan.vhd"));
        assertThatThrownBy(() -> plan(orphan)).isInstanceOf(MissingParentException.class);
    }

    @Test
    void aChildWithTwoPossibleParentsIsRefused() throws IOException {
        base().write(folder.resolve("base.vhd"));
        Path other = Files.createDirectory(folder.resolve("other"));
        base().sectors(0, pattern(1, 3)).write(other.resolve("base.vhd"));
        Path child = child().locator("W2ru", ".\\other\\base.vhd".getBytes(StandardCharsets.UTF_16LE))
                .sectors(4096, pattern(3, 1)).write(folder.resolve("child.vhd"));
        refuse(child, "has two files that fit as its parent");
    }

    private void refuse(Path disk, String sentence) {
        assertThatThrownBy(() -> plan(disk)).isInstanceOf(RefusedException.class).hasMessageContaining(sentence);
    }

    private Trial trial() {
        return new Trial(folder, ground -> {
            VhdBuilder.dynamic(MIB).id(BASE).blockSize(4096).sectors(4, pattern(9, 1)).shuffled(3)
                    .write(ground.resolve("base.vhd"));
            VhdBuilder.differencing(MIB, BASE, "base.vhd").id(CHILD).blockSize(64 << 10)
                    .relativeLocator(".\\base.vhd").sectors(5, new byte[512 * 2000]).sectors(300, pattern(3, 4))
                    .write(ground.resolve("child.vhd"));
        }, ground -> new Compaction(ground.resolve("child.vhd"), Around.folder(ground)).plan(Progress.none()));
    }

    private static void assertContent(Path ground) throws IOException {
        byte[] content = new byte[MIB];
        System.arraycopy(pattern(9, 1), 0, content, 4 * 512, 512);
        System.arraycopy(pattern(3, 4), 0, content, 300 * 512, 3 * 512);
        assertThat(NaiveChain.content(ground.resolve("child.vhd"), ground.resolve("base.vhd"))).isEqualTo(content);
    }

    private static void assertCompacted(Path ground) throws IOException {
        assertContent(ground);
        assertThat(DiskInfo.read(ground.resolve("child.vhd")).table().orElseThrow().allocated()).isEqualTo(2);
    }

    @Test
    void aComputerThatStopsAnywhereLeavesTheSameContent() throws IOException {
        trial().stopEverywhere(CompactionTest::assertContent, CompactionTest::assertCompacted);
    }

    @Test
    void aFullVolumeLeavesEverythingAsItWas() throws IOException {
        trial().fillEverywhere(CompactionTest::assertCompacted);
    }

    @Test
    void aCancellationLeavesEverythingAsItWas() throws IOException {
        trial().cancelEverywhere();
    }

    @Test
    void aCompactionIsTakenBack() throws IOException {
        trial().takeBack();
    }

    @Test
    void aDiskOrParentThatChangesAfterThePlanMakesItWorthless() throws IOException {
        Trial trial = trial();
        trial.refuseStale("child.vhd");
        trial.refuseStale("base.vhd");
    }

    @Test
    void qemuReadsTheSameContent() throws IOException, InterruptedException {
        Lineage lineage = new Lineage(new Random(21), 1).write(folder, 1);
        Around.perform(new Compaction(lineage.file(0), Around.folder(folder)));
        Path raw = Files.write(folder.resolve("content.raw"), lineage.content(0));
        Around.assertSameForQemu(lineage.file(0), raw);
    }

    @Test
    void libvhdiReadsTheSameContentThroughAChain() throws IOException, InterruptedException {
        Lineage lineage = new Lineage(new Random(22), 8).write(folder, 4);
        for (int level = 0; level < 4; level++) {
            Around.perform(new Compaction(lineage.file(level), Around.folder(folder)));
        }
        Vhdi.assertReads(lineage.chain(3), lineage.content(3), folder);
    }
}

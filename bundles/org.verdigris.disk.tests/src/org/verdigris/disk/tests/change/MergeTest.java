package org.verdigris.disk.tests.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.change.Merge;
import org.verdigris.disk.change.Merge.Way;
import org.verdigris.disk.change.Snapshot;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Undo;
import org.verdigris.disk.write.Volume;
import org.verdigris.testing.disk.VhdBuilder;

/** What is seen through a disk stays the same when it is merged into one below it. */
@Timeout(300)
final class MergeTest {

    @TempDir
    private Path folder;

    private static Merge merge(Path folder, int from, int into, Way way) {
        Optional<Path> ancestor = into == from - 1 ? Optional.empty() : Optional.of(Tower.file(folder, into));
        return new Merge(Tower.file(folder, from), ancestor, way, Around.folder(folder));
    }

    @ParameterizedTest
    @EnumSource
    void anyDiskIntoAnyBelowItKeepsWhatItsDescendantsShow(Way way) throws IOException {
        Random random = new Random(4711);
        for (int seed = 0; seed < 120; seed++) {
            Path place = Files.createDirectory(folder.resolve("tower" + seed));
            int levels = 2 + random.nextInt(4);
            Tower tower = new Tower(seed, levels).write(place);
            int from = 1 + random.nextInt(levels - 1);
            int into = random.nextInt(from);
            DiskInfo before = DiskInfo.read(Tower.file(place, into));
            Around.perform(merge(place, from, into, way));
            for (int level = from; level < levels; level++) {
                Path[] chain = Tower.chain(place, level == from ? into : level, into, from);
                assertThat(NaiveChain.content(chain)).describedAs("seed %d, level %d", seed, level)
                        .isEqualTo(tower.content(level));
                assertThat(Lifelike.content(chain[0])).isEqualTo(tower.content(level));
            }
            DiskInfo after = DiskInfo.read(Tower.file(place, into));
            assertThat(List.of(after.id(), after.created(), after.creator(), after.type(), after.capacity()))
                    .isEqualTo(List.of(before.id(), before.created(), before.creator(), before.type(),
                            before.capacity()));
            Around.assertSound(after.file(), "H06", "B05", "B06", "B07", "K05", "C07", "C09", "K03", "C05", "F13");
            for (int gone = into + 1; gone <= from; gone++) {
                assertThat(Tower.file(place, gone)).doesNotExist();
                assertThat(place.resolve(gone + ".vhd.bak")).exists();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void otherProgramsReadTheSame(Way way) throws IOException, InterruptedException {
        Lineage lineage = new Lineage(new Random(5), 8).write(folder, 3);
        Path raw = Files.write(folder.resolve("before.raw"), lineage.content(2));
        new Merge(lineage.file(2), Optional.of(lineage.file(0)), way, Around.folder(folder)).plan(Progress.none())
                .perform(Volume.local(), Progress.none());
        Around.assertSameForQemu(lineage.file(0), raw);
        Vhdi.assertReads(new Path[] {lineage.file(0)}, lineage.content(2), folder);
    }

    @Test
    void aCopyIsMeasuredExactlyAndTakenBack() throws IOException {
        Lineage lineage = new Lineage(new Random(6), 1).write(folder, 4);
        Plan plan = new Merge(lineage.file(2), Optional.empty(), Way.COPY, Around.folder(folder))
                .plan(Progress.none());
        Undo undo = plan.perform(Volume.local(), Progress.none()).orElseThrow();
        assertThat(Files.size(lineage.file(1))).isEqualTo(plan.steps().getFirst().after());
        undo.plan(Progress.none()).perform(Volume.local(), Progress.none());
        for (int level = 0; level < 4; level++) {
            assertThat(NaiveChain.content(lineage.chain(level))).isEqualTo(lineage.content(level));
        }
    }

    @Test
    void aMergeIsNotTakenBackOnceAChildReliesOnIt() throws IOException {
        Lineage lineage = new Lineage(new Random(7), 1).write(folder, 2);
        Undo undo = merge(folder, 1, 0, Way.COPY).plan(Progress.none()).perform(Volume.local(), Progress.none())
                .orElseThrow();
        new Snapshot(lineage.file(0), Optional.of("late"), Around.folder(folder)).plan(Progress.none())
                .perform(Volume.local(), Progress.none());
        assertThatThrownBy(() -> undo.plan(Progress.none())).isInstanceOf(RefusedException.class)
                .hasMessageContainingAll("late.vhd", lineage.file(0).toString(), "since");
        Files.delete(folder.resolve("late.vhd"));
        undo.plan(Progress.none()).perform(Volume.local(), Progress.none());
        assertThat(NaiveChain.content(lineage.chain(1))).isEqualTo(lineage.content(1));
    }

    private void assertRefused(Path child, Path ancestor, String... words) {
        for (Way way : Way.values()) {
            assertThatThrownBy(() -> new Merge(child, Optional.ofNullable(ancestor), way, Around.folder(folder))
                    .plan(Progress.none())).isInstanceOf(RefusedException.class).hasMessageContainingAll(words);
        }
    }

    @Test
    void aDiskWithoutParentAndAForeignAncestorAreRefused() throws IOException {
        new Tower(1, 2).write(folder);
        Path other = VhdBuilder.fixed(3 << 20).write(folder.resolve("other.vhd"));
        assertRefused(Tower.file(folder, 0), null, "0.vhd has no parent");
        assertRefused(Tower.file(folder, 1), other, "other.vhd is none of the disks below");
        assertRefused(Tower.file(folder, 1), Tower.file(folder, 1), "is none of the disks below");
        assertRefused(Tower.file(folder, 1), folder.resolve("none.vhd"), "is none of the disks below");
    }

    @Test
    void everyOtherChildOfADiskThatChangesIsNamed() throws IOException {
        Tower tower = new Tower(2, 3).write(folder);
        for (String name : List.of("x.vhd", "y.vhd")) {
            VhdBuilder.differencing(tower.content(0).length, Tower.id(0), "0.vhd").relativeLocator(".\\0.vhd")
                    .write(folder.resolve(name));
        }
        assertRefused(Tower.file(folder, 1), null, "0.vhd is also the parent of", "x.vhd, ", "y.vhd");
        assertRefused(Tower.file(folder, 2), Tower.file(folder, 0), "x.vhd, ", "y.vhd");
        Around.perform(merge(folder, 2, 1, Way.COPY));
        assertThat(Lifelike.content(Tower.file(folder, 1))).isEqualTo(tower.content(2));
    }

    @Test
    void anotherChildOfADiskInBetweenIsNamed() throws IOException {
        Tower tower = new Tower(2, 3).write(folder);
        VhdBuilder.differencing(tower.content(0).length, Tower.id(1), "1.vhd").relativeLocator(".\\1.vhd")
                .write(folder.resolve("x.vhd"));
        assertRefused(Tower.file(folder, 2), Tower.file(folder, 0), "1.vhd is also the parent of", "x.vhd");
    }

    @Test
    void twoPossibleParentsAreRefused() throws IOException {
        new Tower(3, 2).write(folder);
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path copy = Files.copy(Tower.file(folder, 0), elsewhere.resolve("0.vhd"));
        long capacity = DiskInfo.read(copy).capacity();
        Path child = VhdBuilder.differencing(capacity, Tower.id(0), "0.vhd")
                .relativeLocator(".\\elsewhere\\0.vhd").write(folder.resolve("c.vhd"));
        Files.delete(Tower.file(folder, 1));
        assertRefused(child, null, "c.vhd has two files that fit as its parent", copy.toString());
    }

    @Test
    void anotherSizeIsRefused() throws IOException {
        VhdBuilder.dynamic(4 << 20).id(Tower.id(0)).write(folder.resolve("0.vhd"));
        Path child = VhdBuilder.differencing(5 << 20, Tower.id(0), "0.vhd").relativeLocator(".\\0.vhd")
                .write(folder.resolve("c.vhd"));
        assertRefused(child, null, "c.vhd has 5,242,880 bytes", "0.vhd has 4,194,304 bytes");
    }

    @Test
    void aSavedStateAndAReadOnlyParentAreRefused() throws IOException {
        Path base = VhdBuilder.dynamic(4 << 20).id(Tower.id(0)).write(folder.resolve("0.vhd"));
        Path child = VhdBuilder.differencing(4 << 20, Tower.id(0), "0.vhd").relativeLocator(".\\0.vhd").id(Tower.id(1))
                .write(folder.resolve("1.vhd"));
        Path suspended = VhdBuilder.differencing(4 << 20, Tower.id(1), "1.vhd").relativeLocator(".\\1.vhd")
                .savedState().write(folder.resolve("2.vhd"));
        assertRefused(suspended, null, "2.vhd belongs to a machine with a saved state");
        assertRefused(child, null, "2.vhd belongs to a machine with a saved state"); // it would be linked anew
        Files.delete(suspended);
        if (base.toFile().setWritable(false) && !Files.isWritable(base)) {
            assertRefused(child, null, "0.vhd is read-only");
        }
    }

    @Test
    void aPendingUndoDiskAndADamagedParentAreRefused() throws IOException {
        Tower tower = new Tower(7, 2).write(folder);
        Path undo = VhdBuilder.differencing(tower.content(0).length, Tower.id(1), "1.vhd").relativeLocator(".\\1.vhd")
                .write(folder.resolve("VirtualPCUndo_m_0_0_1200000101200.vud"));
        assertRefused(undo, null, "is an undo disk", "undo-disk");
        assertRefused(Tower.file(folder, 1), null, "1.vhd has an undo disk", undo.getFileName().toString());
        Files.delete(undo);
        byte[] bytes = Files.readAllBytes(Tower.file(folder, 0));
        bytes[bytes.length - 500] ^= 1;
        Files.write(Tower.file(folder, 0), bytes);
        assertThatThrownBy(() -> merge(folder, 1, 0, Way.IN_PLACE).plan(Progress.none()))
                .isInstanceOf(IOException.class).hasMessageContaining("0.vhd");
    }

    @Test
    void anotherTimeOfTheParentsLastChangeIsACaution() throws IOException {
        Path base = VhdBuilder.dynamic(4 << 20).id(Tower.id(0)).write(folder.resolve("0.vhd"));
        Instant remembered = Instant.parse("2006-02-03T04:05:06Z");
        Path child = VhdBuilder.differencing(4 << 20, Tower.id(0), "0.vhd").relativeLocator(".\\0.vhd")
                .parentTime(remembered).write(folder.resolve("1.vhd"));
        Merge merge = new Merge(child, Optional.empty(), Way.COPY, Around.folder(folder));
        assertThat(merge.plan(Progress.none()).cautions()).singleElement().asString()
                .contains("0.vhd was changed last at", "remembers 2006-02-03T04:05:06Z");
        Files.setLastModifiedTime(base, FileTime.from(remembered.plusSeconds(2)));
        assertThat(merge.plan(Progress.none()).cautions()).isEmpty();
    }
}

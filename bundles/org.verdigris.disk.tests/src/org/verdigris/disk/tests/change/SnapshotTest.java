package org.verdigris.disk.tests.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.change.Reversion;
import org.verdigris.disk.change.Snapshot;
import org.verdigris.disk.operation.Maker;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Step;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.operation.Trial;

/** A disk stays as it is while an empty child takes what is written, and a child goes back to what its parent shows. */
@Timeout(120)
final class SnapshotTest {

    private static final UUID DEFAULT_ID = UUID.fromString("56657264-6967-7269-7320-746573746564");

    @TempDir
    private Path folder;

    /** A machine whose file holds nothing but the name of its disk. */
    private record OneMachine(Path file, Surroundings disks) implements Surroundings {

        @Override
        public List<DiskInfo> children(DiskInfo disk) throws IOException {
            return disks.children(disk);
        }

        @Override
        public List<String> objections(Path disk) {
            return List.of();
        }

        @Override
        public List<Step> redirect(Path from, Path to) throws IOException {
            String name = to.getFileName().toString();
            return Files.readString(file).equals(from.getFileName().toString())
                    ? List.of(Step.replace(file, name.length(), "It names " + name + ".", Maker.of(name.getBytes())))
                    : List.of();
        }

        @Override
        public PathMapping mapping() {
            return disks.mapping();
        }
    }

    private static Surroundings machine(Path folder) {
        return new OneMachine(folder.resolve("machine"), Around.folder(folder));
    }

    private static void lay(Path folder) throws IOException {
        new Tower(9, 2).write(folder);
        Files.writeString(folder.resolve("machine"), "1.vhd");
    }

    private Path snapshot(String disk, String name) throws IOException {
        Plan plan = new Snapshot(folder.resolve(disk), Optional.ofNullable(name), Around.folder(folder))
                .plan(Progress.none());
        Around.perform(progress -> plan);
        return plan.subject();
    }

    @Test
    void theChildShowsTheSameAndTheDiskIsNotTouched() throws IOException {
        Tower tower = new Tower(11, 2).write(folder);
        Map<String, String> before = Trial.files(folder);
        Path child = snapshot("1.vhd", null);
        assertThat(child).hasFileName("1-1.vhd");
        assertThat(NaiveChain.content(child, folder.resolve("1.vhd"), folder.resolve("0.vhd")))
                .isEqualTo(tower.content(1));
        assertThat(Lifelike.content(child)).isEqualTo(tower.content(1));
        assertThat(Trial.files(folder)).containsAllEntriesOf(before).hasSize(before.size() + 1);
        assertThat(DiskInfo.read(child).type()).isEqualTo(DiskType.DIFFERENCING);
        Around.assertSound(child, "H06", "F13");
    }

    @ParameterizedTest
    @CsvSource({"server-2003.vhd, , server-2003-1.vhd", "c.vhd, , c-1.vhd", "c-1.vhd, c.vhd, c-2.vhd",
            "c-9.VHD, c-8.vhd, c-10.vhd", "c-2.vhd, base.vhd, c-2-1.vhd", "c-2005.vhd, c.vhd, c-2005-1.vhd",
            "c, , c-1.vhd"})
    void theNameCountsOnFromTheNumberOfASnapshot(String name, String parent, String expected) throws IOException {
        if (parent == null) {
            VhdBuilder.fixed(3 << 20).write(folder.resolve(name));
        } else {
            VhdBuilder.dynamic(3 << 20).id(Tower.id(0)).write(folder.resolve(parent));
            VhdBuilder.differencing(3 << 20, Tower.id(0), parent).relativeLocator(".\\" + parent)
                    .write(folder.resolve(name));
        }
        assertThat(snapshot(name, null)).hasFileName(expected);
    }

    @Test
    void aTakenNameIsPassedOverAndAWishIsHeard() throws IOException {
        VhdBuilder.fixed(3 << 20).write(folder.resolve("c.vhd"));
        Files.write(folder.resolve("c-1.vhd"), new byte[9]);
        assertThat(snapshot("c.vhd", null)).hasFileName("c-2.vhd");
        assertThat(snapshot("c.vhd", "before update")).hasFileName("before update.vhd");
        assertThat(snapshot("c.vhd", "b.VHD")).hasFileName("b.VHD");
        for (String impossible : List.of("", ".vhd", "a/b", "..\\b", "a:b", "a\tb")) {
            assertThatThrownBy(() -> snapshot("c.vhd", impossible)).isInstanceOf(RefusedException.class)
                    .hasMessageContaining("cannot be the name of a file");
        }
        assertThatThrownBy(() -> snapshot("c.vhd", "c-1")).isInstanceOf(RefusedException.class)
                .hasMessageContaining("c-1.vhd exists already");
    }

    @Test
    void aReadOnlyDiskMayBeAParentButASuspendedOrDamagedOneNot() throws IOException {
        Path disk = VhdBuilder.fixed(3 << 20).write(folder.resolve("c.vhd"));
        disk.toFile().setWritable(false);
        assertThat(snapshot("c.vhd", null)).exists();
        VhdBuilder.fixed(3 << 20).savedState().write(folder.resolve("s.vhd"));
        assertThatThrownBy(() -> snapshot("s.vhd", null)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("saved state");
        VhdBuilder.differencing(3 << 20, DEFAULT_ID, "c.vhd").relativeLocator(".\\c.vhd")
                .write(folder.resolve("u.vud"));
        assertThatThrownBy(() -> snapshot("c.vhd", null)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("c.vhd has an undo disk");
        assertThatThrownBy(() -> snapshot("u.vud", null)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("u.vud is an undo disk");
    }

    @Test
    void theMachineNamesTheChildWhateverHappens() throws IOException {
        Trial trial = new Trial(folder, SnapshotTest::lay, place -> new Snapshot(place.resolve("1.vhd"),
                Optional.empty(), machine(place)).plan(Progress.none()));
        byte[] content = new Tower(9, 2).write(Files.createDirectory(folder.resolve("known"))).content(1);
        Trial.Look during = place -> assertThat(Lifelike.content(place.resolve(
                Files.readString(place.resolve("machine"))))).isEqualTo(content);
        Trial.Look after = place -> {
            assertThat(place.resolve("machine")).hasContent("1-1.vhd");
            during.at(place);
        };
        trial.stopEverywhere(during, after);
        trial.fillEverywhere(after);
        trial.cancelEverywhere();
        trial.takeBack();
        trial.refuseStale("1.vhd");
        trial.refuseStale("machine");
    }

    @Test
    void revertingShowsTheParentAgainWhateverHappens() throws IOException {
        Trial trial = new Trial(folder, SnapshotTest::lay, place -> new Reversion(place.resolve("1.vhd"),
                machine(place)).plan(Progress.none()));
        Tower tower = new Tower(9, 2).write(Files.createDirectory(folder.resolve("known")));
        Trial.Look during = place -> assertThat(Lifelike.content(place.resolve("1.vhd")))
                .isIn(tower.content(0), tower.content(1));
        Trial.Look after = place -> {
            assertThat(Lifelike.content(place.resolve("1.vhd"))).isEqualTo(tower.content(0));
            assertThat(NaiveChain.content(place.resolve("1.vhd.bak"), place.resolve("0.vhd")))
                    .isEqualTo(tower.content(1));
            assertThat(DiskInfo.read(place.resolve("1.vhd")).id())
                    .isNotEqualTo(DiskInfo.read(place.resolve("1.vhd.bak")).id());
        };
        trial.stopEverywhere(during, after);
        trial.fillEverywhere(after);
        trial.cancelEverywhere();
        trial.takeBack();
        trial.refuseStale("0.vhd");
    }

    @Test
    void aDiskWithoutParentOrWithChildrenIsNotReverted() throws IOException {
        new Tower(9, 3).write(folder);
        assertThatThrownBy(() -> new Reversion(folder.resolve("0.vhd"), Around.folder(folder)).plan(Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining("0.vhd has no parent");
        assertThatThrownBy(() -> new Reversion(folder.resolve("1.vhd"), Around.folder(folder)).plan(Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining("1.vhd is the parent of");
    }
}

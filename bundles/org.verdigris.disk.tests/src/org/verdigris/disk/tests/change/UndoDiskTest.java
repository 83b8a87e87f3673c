package org.verdigris.disk.tests.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.change.Merge.Way;
import org.verdigris.disk.change.UndoDisk;
import org.verdigris.disk.change.UndoDisk.Decision;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Step;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.operation.Trial;

/** What a machine wrote to its undo disk is kept or lost; the machine's own file is never touched. */
@Timeout(120)
final class UndoDiskTest {

    private static final String UNDO = "VirtualPCUndo_m_0_0_1200000101200.vud";
    private static final UUID ID = new UUID(8, 8);

    @TempDir
    private Path root;

    /** A machine that must be left alone, and may have something against a change. */
    private record Machine(Surroundings disks, List<String> objections) implements Surroundings {

        @Override
        public List<DiskInfo> children(DiskInfo disk) throws IOException {
            return disks.children(disk);
        }

        @Override
        public List<String> objections(Path disk) {
            return objections;
        }

        @Override
        public List<Step> redirect(Path from, Path to) {
            throw new AssertionError("the machine names the disk already");
        }

        @Override
        public PathMapping mapping() {
            return disks.mapping();
        }
    }

    private static void lay(Path folder) throws IOException {
        Tower tower = new Tower(21, 2).write(folder);
        byte[] data = new byte[5 * 512];
        data[0] = 1;
        data[data.length - 1] = 2;
        VhdBuilder.differencing(tower.content(1).length, Tower.id(1), "1.vhd").relativeLocator(".\\1.vhd").id(ID)
                .sectors(7, data).temporary().write(folder.resolve(UNDO));
    }

    private static Plan plan(Path folder, Decision decision, Way way, String... objections) throws IOException {
        return new UndoDisk(folder.resolve(UNDO), decision, way,
                new Machine(Around.folder(folder), List.of(objections))).plan(Progress.none());
    }

    private byte[] shown(String name) throws IOException {
        Path known = Files.createDirectory(root.resolve("known"));
        lay(known);
        return Lifelike.content(known.resolve(name));
    }

    @ParameterizedTest
    @EnumSource
    void committingPutsItIntoTheDiskWhateverHappens(Way way) throws IOException {
        byte[] content = shown(UNDO);
        Trial trial = new Trial(root, UndoDiskTest::lay, folder -> plan(folder, Decision.COMMIT, way));
        Trial.Look during = folder -> {
            Path undo = folder.resolve(UNDO);
            assertThat(Lifelike.content(Files.exists(undo) ? undo : folder.resolve("1.vhd"))).isEqualTo(content);
        };
        Trial.Look after = folder -> {
            assertThat(NaiveChain.content(folder.resolve("1.vhd"), folder.resolve("0.vhd"))).isEqualTo(content);
            assertThat(folder.resolve(UNDO)).doesNotExist();
            assertThat(folder.resolve(UNDO + ".bak")).exists();
            assertThat(DiskInfo.read(folder.resolve("1.vhd")).temporary()).isFalse();
        };
        trial.stopEverywhere(during, after);
        trial.fillEverywhere(after);
        assertThat(plan(trial.lay(), Decision.COMMIT, way).cautions().getLast())
                .contains(UNDO, "it is not known how Virtual Server notes");
    }

    @Test
    void discardingSetsItAsideAndCanBeTakenBack() throws IOException {
        byte[] content = shown("1.vhd");
        Trial trial = new Trial(root, UndoDiskTest::lay, folder -> plan(folder, Decision.DISCARD, Way.COPY));
        trial.perform(folder -> {
            assertThat(Lifelike.content(folder.resolve("1.vhd"))).isEqualTo(content);
            assertThat(folder.resolve(UNDO)).doesNotExist();
        });
        trial.takeBack();
        trial.refuseStale(UNDO);
        assertThat(plan(trial.lay(), Decision.DISCARD, Way.COPY).cautions()).singleElement().asString()
                .contains("goes on naming");
    }

    @Test
    void keepingChangesNothingAndSaysWhatItMeans() throws IOException {
        lay(root);
        Map<String, String> before = Trial.files(root);
        Plan plan = plan(root, Decision.KEEP, Way.COPY);
        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.cautions()).singleElement().asString().contains("its machine goes on with it");
        Around.perform(progress -> plan);
        assertThat(Trial.files(root)).isEqualTo(before);
    }

    @Test
    void aMachineWithASavedStateForbidsBoth() throws IOException {
        lay(root);
        for (Decision decision : List.of(Decision.COMMIT, Decision.DISCARD)) {
            assertThatThrownBy(() -> plan(root, decision, Way.COPY, "m.vmc has a saved state."))
                    .isInstanceOf(RefusedException.class).hasMessage("m.vmc has a saved state.");
        }
    }

    @Test
    void otherDisksAndAnUndoDiskWithChildrenAreRefused() throws IOException {
        lay(root);
        assertThatThrownBy(() -> new UndoDisk(root.resolve("1.vhd"), Decision.COMMIT, Way.COPY, Around.folder(root))
                .plan(Progress.none())).isInstanceOf(RefusedException.class)
                .hasMessageContaining("1.vhd is no undo disk");
        Path other = VhdBuilder.differencing(DiskInfo.read(root.resolve("1.vhd")).capacity(), Tower.id(1), "1.vhd")
                .relativeLocator(".\\1.vhd").write(root.resolve("other.vhd"));
        assertThatThrownBy(() -> plan(root, Decision.COMMIT, Way.COPY)).isInstanceOf(RefusedException.class)
                .hasMessageContainingAll("1.vhd is also the parent of", other.toString());
        VhdBuilder.differencing(DiskInfo.read(root.resolve("1.vhd")).capacity(), ID, UNDO)
                .relativeLocator(".\\" + UNDO).id(new UUID(9, 9)).write(root.resolve("over.vhd"));
        assertThatThrownBy(() -> plan(root, Decision.DISCARD, Way.COPY)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("over.vhd");
    }
}

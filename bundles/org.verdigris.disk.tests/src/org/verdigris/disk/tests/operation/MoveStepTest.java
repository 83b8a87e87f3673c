package org.verdigris.disk.tests.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Change;
import org.verdigris.disk.operation.Maker;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Recovery;
import org.verdigris.disk.operation.Step;
import org.verdigris.disk.operation.Undo;
import org.verdigris.disk.write.Volume;
import org.verdigris.testing.operation.FaultyVolume;
import org.verdigris.testing.operation.Trial;

/** Files that move into a new folder, changed on the way, copied, or made anew. */
@Timeout(120)
final class MoveStepTest {

    private static final FileTime OLD_TIME = FileTime.from(Instant.parse("2007-01-02T03:04:05Z"));
    private static final byte[] DISK = bytes('d', 3000);
    private static final byte[] FAR = bytes('f', 5000);
    private static final byte[] OLD = bytes('o', 100);
    private static final byte[] NEW = bytes('n', 120);

    @TempDir
    private Path root;
    private Trial trial;

    private static byte[] bytes(char filling, int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) filling);
        return bytes;
    }

    private static byte[] patched() {
        byte[] bytes = DISK.clone();
        Arrays.fill(bytes, 512, 600, (byte) 'p');
        return bytes;
    }

    @BeforeEach
    void lay() {
        trial = new Trial(root, folder -> {
            Files.createDirectory(folder.resolve("old"));
            Files.write(folder.resolve("old/disk"), DISK);
            Files.setLastModifiedTime(folder.resolve("old/disk"), OLD_TIME);
            Files.write(folder.resolve("old/far"), FAR);
            Files.setLastModifiedTime(folder.resolve("old/far"), OLD_TIME);
            Files.write(folder.resolve("old/machine"), OLD);
        }, folder -> {
            Path old = folder.resolve("old");
            Path target = folder.resolve("new/deep");
            return new Plan("Move all", target.resolve("renamed"), List.of(
                    Step.folder(folder.resolve("new"), "There is none."), Step.folder(target, "There is none."),
                    Step.createLike(old.resolve("machine"), target.resolve("renamed"), NEW.length, "It is new.",
                            Maker.of(NEW)),
                    Step.move(old.resolve("disk"), target.resolve("disk"), "It moves."),
                    Step.patchMoved(old.resolve("disk"), target.resolve("disk"),
                            List.of(new Change(512, bytes('p', 88))), DISK.length, "It changes."),
                    Step.copy(old.resolve("far"), target.resolve("far"), "It is copied."),
                    Step.remove(old.resolve("far"), "It has moved."),
                    Step.remove(old.resolve("machine"), "It has moved.")), List.of(), List.of());
        });
    }

    private static void assertDone(Path folder) throws IOException {
        Path target = folder.resolve("new/deep");
        assertThat(target.resolve("renamed")).hasBinaryContent(NEW);
        assertThat(target.resolve("disk")).hasBinaryContent(patched());
        assertThat(Files.getLastModifiedTime(target.resolve("disk"))).isEqualTo(OLD_TIME);
        assertThat(target.resolve("far")).hasBinaryContent(FAR);
        assertThat(Files.getLastModifiedTime(target.resolve("far"))).isEqualTo(OLD_TIME);
        assertThat(Trial.files(folder.resolve("old")).keySet()).containsExactly("far.bak", "machine.bak");
    }

    private static void assertNothingLost(Path folder) throws IOException {
        Path old = folder.resolve("old");
        Path target = folder.resolve("new/deep");
        assertThat(Files.exists(old.resolve("disk")) != Files.exists(target.resolve("disk"))).isTrue();
        assertThat(Files.exists(old.resolve("far")) || Files.exists(target.resolve("far"))).isTrue();
        assertThat(Files.exists(old.resolve("machine")) || Files.exists(target.resolve("renamed"))).isTrue();
    }

    @Test
    void everyStepIsDone() throws IOException {
        assertThat(trial.perform(MoveStepTest::assertDone)).isGreaterThan(15);
    }

    @Test
    void aComputerThatStopsAnywhereLeavesOldOrNewAndTheRestCanBeDone() throws IOException {
        trial.stopEverywhere(MoveStepTest::assertNothingLost, MoveStepTest::assertDone);
    }

    @Test
    void aFullVolumeLeavesAllAsItWasOrCanBeFinished() throws IOException {
        trial.fillEverywhere(MoveStepTest::assertDone);
    }

    @Test
    void cancellingLeavesAllAsItWasAndNoFolder() throws IOException {
        trial.cancelEverywhere();
        Path folder = trial.lay();
        Plan plan = trial.plan(folder);
        assertThatThrownBy(() -> plan.perform(FaultyVolume.fullAfter(6), Progress.none()))
                .isInstanceOf(IOException.class);
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void takingBackRestoresEveryBytePlaceAndTimeAndLeavesNoFolder() throws IOException {
        trial.takeBack();
        Path folder = performed();
        takeBack(folder, Volume.local());
        assertThat(folder.resolve("new")).doesNotExist();
        assertThat(Files.getLastModifiedTime(folder.resolve("old/disk"))).isEqualTo(OLD_TIME);
    }

    @Test
    void aFolderThatHoldsSomethingElseMeanwhileStays() throws IOException {
        Path folder = performed();
        Files.write(folder.resolve("new/deep/mine"), OLD);
        takeBack(folder, Volume.local());
        assertThat(Trial.files(folder).keySet()).containsExactlyInAnyOrder("new/deep/mine", "old/disk", "old/far",
                "old/machine");
    }

    @Test
    void takingBackThatIsInterruptedAnywhereIsFinished() throws IOException {
        Map<String, String> before = Trial.files(trial.lay());
        FaultyVolume whole = FaultyVolume.stoppingAfter(Integer.MAX_VALUE);
        takeBack(performed(), whole);
        for (int step = 0; step < whole.steps(); step++) {
            Path folder = performed();
            try {
                takeBack(folder, FaultyVolume.stoppingAfter(step));
            } catch (IOException stopped) {
                assertThat(stopped).isNotInstanceOf(RefusedException.class);
            }
            for (Path subject : Recovery.pending(folder)) {
                Recovery.finish(subject, Volume.local());
            }
            if (!Undo.of(folder.resolve("new/deep/renamed")).isEmpty()) {
                takeBack(folder, Volume.local());
            }
            Map<String, String> files = Trial.files(folder);
            files.keySet().removeIf(name -> name.endsWith(".tmp"));
            assertThat(files).describedAs("stopped after step %d", step).isEqualTo(before);
        }
    }

    private Path performed() throws IOException {
        Path folder = trial.lay();
        trial.plan(folder).perform(Volume.local(), Progress.none());
        return folder;
    }

    private static void takeBack(Path folder, Volume volume) throws IOException {
        Undo.of(folder.resolve("new/deep/renamed")).getFirst().plan(Progress.none()).perform(volume, Progress.none());
    }

    @Test
    void aPlaceThatWasTakenMeanwhileIsNotTakenBackOver() throws IOException {
        for (String name : List.of("disk", "machine")) {
            Path folder = performed();
            Path taken = Files.write(folder.resolve("old").resolve(name), NEW);
            Map<String, String> before = Trial.files(folder);
            assertThatThrownBy(() -> takeBack(folder, Volume.local())).isInstanceOf(RefusedException.class)
                    .hasMessageContaining(taken.toString());
            assertThat(Trial.files(folder)).isEqualTo(before);
        }
    }

    @Test
    void aFileIsNeverMovedOverAnother() throws IOException {
        Path folder = trial.lay();
        Plan plan = trial.plan(folder);
        Files.createDirectories(folder.resolve("new/deep"));
        Files.write(folder.resolve("new/deep/disk"), OLD);
        Map<String, String> before = Trial.files(folder);
        assertThatThrownBy(() -> plan.perform(Volume.local(), Progress.none())).isInstanceOf(RefusedException.class)
                .hasMessageContaining("new/deep/disk");
        assertThat(Trial.files(folder)).isEqualTo(before);
    }

    @Test
    void aFileThatChangesAfterThePlanIsNotMoved() throws IOException {
        trial.refuseStale("old/disk");
    }

    @Test
    void theNewFilesAreOpenToTheSamePeople() throws IOException {
        Path folder = trial.lay();
        assumeTrue(Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null, "no POSIX rights here");
        Files.setPosixFilePermissions(folder.resolve("old/machine"), PosixFilePermissions.fromString("rw-r-----"));
        Files.setPosixFilePermissions(folder.resolve("old/far"), PosixFilePermissions.fromString("rw-rw----"));
        trial.plan(folder).perform(Volume.local(), Progress.none());
        assertThat(rights(folder.resolve("new/deep/renamed"))).isEqualTo("rw-r-----");
        assertThat(rights(folder.resolve("new/deep/far"))).isEqualTo("rw-rw----");
    }

    private static String rights(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void aMoveToAnotherVolumeIsRefusedBeforeAnythingIsTouched() throws IOException {
        Path other = Path.of("/dev/shm");
        assumeTrue(Files.isWritable(other), "no other volume here");
        FileStore here = Files.getFileStore(root);
        assumeTrue(!Files.getFileStore(other).equals(here), "no other volume here");
        Path folder = trial.lay();
        Path target = other.resolve("verdigris-move-test-" + ProcessHandle.current().pid());
        Plan plan = new Plan("Move far", target, List.of(Step.move(folder.resolve("old/disk"), target, "It moves.")),
                List.of(), List.of());
        Map<String, String> before = Trial.files(folder);
        assertThatThrownBy(() -> plan.perform(Volume.local(), Progress.none())).isInstanceOf(RefusedException.class)
                .hasMessageContaining("same volume");
        assertThat(Trial.files(folder)).isEqualTo(before);
        assertThat(target).doesNotExist();
    }
}

package org.verdigris.disk.tests.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

/** A plan with every kind of step: a file made, one replaced, one patched and one taken away. */
@Timeout(120)
final class PlanTest {

    private static final byte[] OLD = bytes('o', 3000);
    private static final byte[] NEW = bytes('n', 2000);
    private static final byte[] PATCHED = patched();

    @TempDir
    private Path root;

    private static byte[] bytes(char filling, int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) filling);
        return bytes;
    }

    private static byte[] patched() {
        byte[] bytes = Arrays.copyOf(OLD, 3100);
        Arrays.fill(bytes, 512, 1024, (byte) 'p');
        Arrays.fill(bytes, 2900, 3100, (byte) 'q');
        return bytes;
    }

    private Trial trial() {
        return new Trial(root, folder -> {
            for (String name : List.of("replaced", "patched", "removed")) {
                Files.write(folder.resolve(name), OLD);
            }
        }, folder -> new Plan("Change all", folder.resolve("replaced"), List.of(
                Step.create(folder.resolve("created"), NEW.length, "It is new.", Maker.of(NEW)),
                Step.replace(folder.resolve("replaced"), NEW.length, "It changes.", Maker.of(NEW)),
                Step.patch(folder.resolve("patched"),
                        List.of(new Change(512, bytes('p', 512)), new Change(2900, bytes('q', 200))), 3100,
                        "A part changes."),
                Step.remove(folder.resolve("removed"), "It is not needed.")), List.of(), List.of()));
    }

    private static void assertDone(Path folder) throws IOException {
        assertThat(folder.resolve("created")).hasBinaryContent(NEW);
        assertThat(folder.resolve("replaced")).hasBinaryContent(NEW);
        assertThat(folder.resolve("replaced.bak")).hasBinaryContent(OLD);
        assertThat(folder.resolve("patched")).hasBinaryContent(PATCHED);
        assertThat(folder.resolve("removed")).doesNotExist();
        assertThat(folder.resolve("removed.bak")).hasBinaryContent(OLD);
    }

    private static void assertOldOrNew(Path folder) throws IOException {
        assertThat(Files.readAllBytes(folder.resolve("replaced"))).isIn(OLD, NEW);
        Path removed = folder.resolve(Files.exists(folder.resolve("removed")) ? "removed" : "removed.bak");
        assertThat(removed).hasBinaryContent(OLD);
        if (Files.exists(folder.resolve("created"))) {
            assertThat(folder.resolve("created")).hasBinaryContent(NEW);
        }
    }

    @Test
    void everyStepIsDone() throws IOException {
        assertThat(trial().perform(PlanTest::assertDone)).isGreaterThan(10);
    }

    @Test
    void aComputerThatStopsAnywhereLeavesOldOrNewAndTheRestCanBeDone() throws IOException {
        trial().stopEverywhere(PlanTest::assertOldOrNew, PlanTest::assertDone);
    }

    @Test
    void aFullVolumeLeavesAllAsItWasOrCanBeFinished() throws IOException {
        trial().fillEverywhere(PlanTest::assertDone);
    }

    @Test
    void cancellingLeavesAllAsItWas() throws IOException {
        trial().cancelEverywhere();
    }

    @Test
    void takingBackRestoresEveryByteAndName() throws IOException {
        trial().takeBack();
    }

    @Test
    void takingBackThatIsInterruptedAnywhereIsFinished() throws IOException {
        Trial trial = trial();
        Map<String, String> before = Trial.files(trial.lay());
        FaultyVolume whole = FaultyVolume.stoppingAfter(Integer.MAX_VALUE);
        takeBack(performed(trial), whole);
        for (int step = 0; step < whole.steps(); step++) {
            Path folder = performed(trial);
            int last = step;
            assertThatThrownBy(() -> takeBack(folder, FaultyVolume.stoppingAfter(last)))
                    .isInstanceOf(IOException.class);
            for (Path subject : Recovery.pending(folder)) {
                Recovery.finish(subject, Volume.local());
            }
            if (!Undo.of(folder.resolve("replaced")).isEmpty()) {
                takeBack(folder, Volume.local());
            }
            Map<String, String> files = Trial.files(folder);
            files.keySet().removeIf(name -> name.endsWith(".tmp"));
            assertThat(files).describedAs("stopped after step %d", step).isEqualTo(before);
        }
    }

    private static Path performed(Trial trial) throws IOException {
        Path[] folder = new Path[1];
        trial.perform(where -> folder[0] = where);
        return folder[0];
    }

    private static void takeBack(Path folder, Volume volume) throws IOException {
        Undo.of(folder.resolve("replaced")).getFirst().plan(Progress.none()).perform(volume, Progress.none());
    }

    @Test
    void aFileThatChangesAfterThePlanIsRefused() throws IOException {
        for (String name : List.of("replaced", "patched", "removed")) {
            trial().refuseStale(name);
            root = Files.createDirectory(root.resolve("next"));
        }
    }

    @Test
    void whatWasChangedSinceIsNotTakenBack() throws IOException {
        Path folder = performed(trial());
        Files.write(folder.resolve("created"), NEW, StandardOpenOption.APPEND);
        Undo undo = Undo.of(folder.resolve("replaced")).getFirst();
        assertThatThrownBy(() -> undo.plan(Progress.none())).isInstanceOf(RefusedException.class)
                .hasMessage(folder.resolve("created")
                        + " was changed since \"Change all\", which can therefore not be taken back.");
    }

    @Test
    void aBackupThatIsGoneIsNamed() throws IOException {
        Path folder = performed(trial());
        Files.delete(folder.resolve("removed.bak"));
        Undo undo = Undo.of(folder.resolve("replaced")).getFirst();
        assertThatThrownBy(() -> undo.plan(Progress.none())).isInstanceOf(RefusedException.class)
                .hasMessageContaining(folder.resolve("removed.bak").toString());
    }

    @Test
    void discardingRemovesWhatWasKeptAndNothingElse() throws IOException {
        Path folder = performed(trial());
        Undo undo = Undo.of(folder.resolve("replaced")).getFirst();
        assertThat(undo.backups()).containsExactly(folder.resolve("replaced.bak"), folder.resolve("removed.bak"));
        undo.discard(Volume.local());
        assertThat(Trial.files(folder)).containsOnlyKeys("created", "patched", "replaced");
    }

    @Test
    void twoOperationsAreTakenBackOneAfterTheOther() throws IOException {
        Path file = Files.write(root.resolve("file"), OLD);
        Map<String, String> before = Trial.files(root);
        for (byte[] content : List.of(NEW, PATCHED)) {
            new Plan("Replace", file, List.of(Step.replace(file, content.length, "It changes.", Maker.of(content))),
                    List.of(), List.of()).perform(Volume.local(), Progress.none());
        }
        assertThat(root.resolve("file.bak2")).hasBinaryContent(NEW);
        for (Undo undo : Undo.of(file)) {
            undo.plan(Progress.none()).perform(Volume.local(), Progress.none());
        }
        assertThat(Trial.files(root)).isEqualTo(before);
    }

    @Test
    void aCutOffFileGetsItsEndBack() throws IOException {
        Path file = Files.write(root.resolve("file"), PATCHED);
        Optional<Undo> undo = new Plan("Cut off", file,
                List.of(Step.patch(file, List.of(new Change(900, bytes('x', 200))), 1000, "It becomes shorter.")),
                List.of(), List.of()).perform(Volume.local(), Progress.none());
        assertThat(file).hasSize(1000);
        undo.orElseThrow().plan(Progress.none()).perform(Volume.local(), Progress.none());
        assertThat(file).hasBinaryContent(PATCHED);
    }

    @Test
    void aLockedFileAndOneOpenForWritingElsewhereAreRefused() throws IOException, InterruptedException {
        Path file = Files.write(root.resolve("file"), OLD);
        Plan plan = new Plan("Replace", file, List.of(Step.replace(file, 1, "It changes.", Maker.of(NEW))),
                List.of(), List.of());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.lock();
            assertThatThrownBy(() -> plan.check(Volume.local())).isInstanceOf(RefusedException.class)
                    .hasMessageContaining(file + " is locked by another program");
        }
        plan.check(Volume.local());
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")));
        Process writer = new ProcessBuilder("sh", "-c", "exec 3>>\"$0\"; echo open; read line", file.toString())
                .start();
        try {
            assertThat(writer.getInputStream().read()).isEqualTo('o');
            assertThatThrownBy(() -> plan.check(Volume.local())).isInstanceOf(RefusedException.class)
                    .hasMessageContaining("process " + writer.pid());
        } finally {
            writer.destroy();
            writer.waitFor();
        }
        plan.check(Volume.local());
    }

    @Test
    void tooLittleRoomIsRefusedBeforeAnythingIsWritten() throws IOException {
        Path file = Files.write(root.resolve("file"), OLD);
        Plan plan = new Plan("Replace", file, List.of(Step.replace(file, 2000, "It changes.", Maker.of(NEW))),
                List.of(), List.of());
        FaultyVolume volume = FaultyVolume.withFree(1999);
        assertThatThrownBy(() -> plan.perform(volume, Progress.none())).isInstanceOf(RefusedException.class)
                .hasMessageContaining("2,000 bytes").hasMessageContaining("1,999 bytes free");
        assertThat(volume.steps()).isZero();
    }

    @Test
    void theNewFileIsOpenToTheSamePeople() throws IOException {
        Path file = Files.write(root.resolve("file"), OLD);
        assumeTrue(Files.getFileAttributeView(file, PosixFileAttributeView.class) != null);
        Set<PosixFilePermission> rights = PosixFilePermissions.fromString("rw-rw-r--");
        Files.setPosixFilePermissions(file, rights);
        new Plan("Replace", file, List.of(Step.replace(file, 2000, "It changes.", Maker.of(NEW))), List.of(), List.of())
                .perform(Volume.local(), Progress.none());
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(rights);
    }

    @Test
    void aLinkIsNeverReplacedByAFile() throws IOException {
        Path file = Files.write(root.resolve("file"), OLD);
        Path link = Files.createSymbolicLink(root.resolve("link"), Path.of("file"));
        List<Step> steps = List.of(Step.replace(link, 2000, "It changes.", Maker.of(NEW)));
        assertThatThrownBy(() -> new Plan("Replace", link, steps, List.of(), List.of()))
                .isInstanceOf(RefusedException.class)
                .hasMessage(link + " is only a link to file; name that file itself.");
        assertThat(file).hasBinaryContent(OLD);
    }

    @Test
    void whatWasWrittenAfterAnInterruptionIsNeverUndoneByFinishing() throws IOException {
        FaultyVolume whole = FaultyVolume.stoppingAfter(Integer.MAX_VALUE);
        Trial trial = trial();
        trial.perform(folder -> {});
        Path trying = trial.lay();
        trial.plan(trying).perform(whole, Progress.none());
        int refused = 0;
        for (String name : List.of("replaced", "patched")) {
            for (int step = 0; step < whole.steps(); step++) {
                Path folder = trial.lay();
                Plan plan = trial.plan(folder);
                int last = step;
                assertThatThrownBy(() -> plan.perform(FaultyVolume.stoppingAfter(last), Progress.none()))
                        .isInstanceOf(IOException.class);
                if (!Recovery.pending(folder).isEmpty()) {
                    Files.write(folder.resolve(name), bytes('g', 2000), StandardOpenOption.APPEND);
                    Map<String, String> before = Trial.files(folder);
                    try {
                        Recovery.finish(folder.resolve("replaced"), Volume.local());
                        assertThat(Files.readString(folder.resolve(name))).describedAs("step %d", step)
                                .contains("ggggg");
                    } catch (RefusedException e) {
                        assertThat(Trial.files(folder)).isEqualTo(before);
                        refused++;
                    }
                }
            }
        }
        assertThat(refused).isGreaterThan(5);
    }

    @Test
    void aDamagedJournalIsNeverFollowed() throws IOException {
        Path file = Files.write(root.resolve("file"), OLD);
        Plan plan = new Plan("Replace", file, List.of(Step.replace(file, 2000, "It changes.", Maker.of(NEW))),
                List.of(), List.of());
        Path journal = Files.write(root.resolve("file.verdigris-journal"), bytes('j', 100));
        assertThat(Recovery.pending(root)).containsExactly(file);
        assertThatThrownBy(() -> plan.perform(Volume.local(), Progress.none())).isInstanceOf(RefusedException.class)
                .hasMessageContaining("verdigris disk recover");
        assertThatThrownBy(() -> Recovery.finish(file, Volume.local())).isInstanceOf(RefusedException.class)
                .hasMessageContaining(journal + " is damaged");
        try (RandomAccessFile locked = new RandomAccessFile(journal.toFile(), "rw")) {
            locked.getChannel().lock();
            assertThatThrownBy(() -> Recovery.finish(file, Volume.local())).isInstanceOf(RefusedException.class)
                    .hasMessageContaining("is being changed by another program");
        }
        assertThat(file).hasBinaryContent(OLD);
    }
}

package org.verdigris.disk.tests.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Change;
import org.verdigris.disk.operation.Maker;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Step;
import org.verdigris.disk.operation.Undo;
import org.verdigris.disk.write.Volume;

/** Operations on one file after and beside each other, and a file that has other names. */
final class SideBySideTest {

    private static final byte[] OLD = {1, 2, 3, 4};
    private static final byte[] NEW = {9};

    @TempDir
    private Path folder;

    private Path disk() throws IOException {
        return Files.write(folder.resolve("disk"), OLD);
    }

    private static Undo replace(Path file) throws IOException {
        return perform(file, Step.replace(file, OLD.length, "It changes.", Maker.of(OLD)));
    }

    private static Undo patch(Path file) throws IOException {
        return perform(file, Step.patch(file, List.of(new Change(1, NEW)), OLD.length, "A part changes."));
    }

    private static Undo perform(Path file, Step step) throws IOException {
        return new Plan(step.reason(), file, List.of(step), List.of(), List.of())
                .perform(Volume.local(), Progress.none()).orElseThrow();
    }

    private static void takeBack(Undo undo) throws IOException {
        undo.plan(Progress.none()).perform(Volume.local(), Progress.none());
    }

    @Test
    void anOperationBeforeAChangeInPlaceIsTakenBackAfterIt() throws IOException {
        Path file = disk();
        Undo first = replace(file);
        FileTime time = FileTime.fromMillis(1_000_000_000_000L);
        Undo second = patch(file);
        takeBack(second);
        takeBack(first);
        assertThat(file).hasBinaryContent(OLD);
        Files.setLastModifiedTime(file, time);
        takeBack(patch(file));
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(time);
    }

    @Test
    void whatIsLeftToTakeBackIsFoundAlthoughARecordBetweenIsGone() throws IOException {
        Path file = disk();
        patch(file).discard(Volume.local());
        Undo first = patch(file);
        Undo second = replace(file);
        first.discard(Volume.local());
        assertThat(Undo.of(file)).extracting(Undo::title).containsExactly(second.title());
        Undo third = patch(file);
        assertThat(Undo.of(file)).extracting(Undo::title).containsExactly(third.title(), second.title());
    }

    @Test
    void twoProgramsThatBeginAtOnceLeaveNothingOfTheSlowerOne() throws IOException {
        Path file = disk();
        Path journal = folder.resolve("disk.verdigris-journal");
        Maker late = (target, volume, progress) -> {
            Files.write(journal, NEW);
            return Maker.of(NEW).make(target, volume, progress);
        };
        Plan plan = new Plan("Change", file, List.of(Step.replace(file, 1, "It changes.", late)), List.of(),
                List.of());
        assertThatThrownBy(() -> plan.perform(Volume.local(), Progress.none())).isInstanceOf(RefusedException.class)
                .hasMessageContainingAll(file.toString(), "another program");
        assertThat(file).hasBinaryContent(OLD);
        assertThat(journal).hasBinaryContent(NEW);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(file, journal);
        }
    }

    @Test
    void aChangeInPlaceTellsOfTheOtherNamesOfTheFile() throws IOException {
        Path file = disk();
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("unix"));
        Files.createLink(folder.resolve("copy"), file);
        Step step = Step.patch(file, List.of(new Change(1, NEW)), OLD.length, "A part changes.");
        assertThat(new Plan("Change", file, List.of(step), List.of(), List.of()).cautions()).singleElement().asString()
                .contains(file.toString(), "2 names");
        Files.delete(folder.resolve("copy"));
        assertThat(new Plan("Change", file, List.of(step), List.of(), List.of()).cautions()).isEmpty();
    }
}

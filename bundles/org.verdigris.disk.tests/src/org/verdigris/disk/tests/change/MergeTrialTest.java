package org.verdigris.disk.tests.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.MissingParentException;
import org.verdigris.disk.Progress;
import org.verdigris.disk.change.Merge;
import org.verdigris.disk.change.Merge.Way;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Recovery;
import org.verdigris.disk.write.Volume;
import org.verdigris.testing.operation.FaultyVolume;
import org.verdigris.testing.operation.Trial;

/** The computer stops, the volume fills, and somebody cancels, at each moment: the middle of three disks is merged. */
@Timeout(300)
final class MergeTrialTest {

    private static final int TOP = 2;

    @TempDir
    private Path root;

    private final Tower[] tower = new Tower[1];

    private Trial trial(long seed, Way way) {
        return new Trial(root, folder -> tower[0] = new Tower(seed, 3).write(folder),
                folder -> new Merge(Tower.file(folder, 1), Optional.empty(), way, Around.folder(folder))
                        .plan(Progress.none()));
    }

    /** Whatever can be read shows what it showed; the topmost disk may not know for a moment where its parent is. */
    private void assertReadable(Path folder) throws IOException {
        Path merged = Tower.file(folder, 1);
        if (Files.exists(merged)) {
            assertThat(Lifelike.content(merged)).isEqualTo(tower[0].content(1));
        } else {
            assertThat(Lifelike.content(Tower.file(folder, 0))).isEqualTo(tower[0].content(1));
        }
        try {
            assertThat(Lifelike.content(Tower.file(folder, TOP))).isEqualTo(tower[0].content(TOP));
        } catch (MissingParentException linked) {
            assertThat(Recovery.pending(folder)).isNotEmpty();
        }
    }

    private void assertMerged(Path folder) throws IOException {
        assertThat(Tower.file(folder, 1)).doesNotExist();
        assertThat(folder.resolve("1.vhd.bak")).exists();
        assertThat(NaiveChain.content(Tower.file(folder, 0))).isEqualTo(tower[0].content(1));
        assertThat(NaiveChain.content(Tower.chain(folder, TOP, 0, 1))).isEqualTo(tower[0].content(TOP));
        assertThat(Lifelike.content(Tower.file(folder, TOP))).isEqualTo(tower[0].content(TOP));
        Around.assertSound(Tower.file(folder, 0), "H06", "B05", "B06", "B07", "K03", "C07", "C09");
    }

    @ParameterizedTest
    @CsvSource({"3, COPY", "1, IN_PLACE", "3, IN_PLACE", "4, IN_PLACE", "5, IN_PLACE", "6, IN_PLACE", "8, IN_PLACE"})
    void aComputerThatStopsAnywhereShowsTheSameAndTheRestCanBeDone(long seed, Way way) throws IOException {
        trial(seed, way).stopEverywhere(this::assertReadable, this::assertMerged);
    }

    @ParameterizedTest
    @CsvSource({"2, COPY", "3, IN_PLACE", "4, IN_PLACE"})
    void aFullVolumeLeavesAllAsItWasOrCanBeFinished(long seed, Way way) throws IOException {
        trial(seed, way).fillEverywhere(this::assertMerged);
    }

    @Test
    void cancellingACopyLeavesAllAsItWas() throws IOException {
        trial(2, Way.COPY).cancelEverywhere();
    }

    @Test
    void aCopyIsTakenBack() throws IOException {
        trial(4, Way.COPY).takeBack();
    }

    @Test
    void cancellingInPlaceLeavesTheChildCompleteAndItCanBeMergedAgain() throws IOException {
        Trial trial = trial(8, Way.IN_PLACE);
        int questions = 0;
        boolean cancelled = true;
        while (cancelled) {
            Path folder = trial.lay();
            Plan plan = new Merge(Tower.file(folder, 1), Optional.empty(), Way.IN_PLACE, Around.folder(folder))
                    .plan(Progress.none());
            cancelled = cancelledAt(++questions, plan);
            if (cancelled) {
                assertThat(Recovery.pending(folder)).isEmpty();
                assertThat(Trial.files(folder)).containsOnlyKeys("0.vhd", "1.vhd", "2.vhd");
                assertReadable(folder);
                Around.perform(new Merge(Tower.file(folder, 1), Optional.empty(), Way.IN_PLACE,
                        Around.folder(folder)));
            }
            assertMerged(folder);
        }
        assertThat(questions).isGreaterThan(3);
    }

    private static boolean cancelledAt(int question, Plan plan) throws IOException {
        int[] asked = new int[1];
        Progress cancelling = new Progress() {

            @Override
            public void at(Phase phase, Path file, long done, long total) {
                assertThat(done).isBetween(0L, total);
            }

            @Override
            public boolean cancelled() {
                return ++asked[0] == question;
            }
        };
        try {
            assertThat(plan.perform(Volume.local(), cancelling)).isEmpty();
            return false;
        } catch (CancelledException e) {
            return true;
        }
    }

    @ParameterizedTest
    @CsvSource({"COPY", "IN_PLACE"})
    void aDiskThatChangesMeanwhileIsLeftAlone(Way way) throws IOException {
        Trial trial = trial(5, way);
        for (int level = 0; level <= TOP; level++) {
            trial.refuseStale(level + ".vhd");
        }
    }

    @Test
    void aChildThatIsGoneBeforeItWasCopiedIsNotForgotten() throws IOException {
        Trial trial = trial(3, Way.IN_PLACE);
        Path folder = trial.lay();
        Plan plan = new Merge(Tower.file(folder, 1), Optional.empty(), Way.IN_PLACE, Around.folder(folder))
                .plan(Progress.none());
        assertThatThrownBy(() -> plan.perform(
                FaultyVolume.stoppingAfter(8), Progress.none()))
                .isInstanceOf(IOException.class);
        assertThat(Recovery.pending(folder)).isNotEmpty();
        Files.move(Tower.file(folder, 1), root.resolve("away.vhd"));
        assertThatThrownBy(() -> Recovery.finish(Tower.file(folder, 0), Volume.local()))
                .hasMessageContaining("1.vhd");
        Files.move(root.resolve("away.vhd"), Tower.file(folder, 1));
        Recovery.finish(Tower.file(folder, 0), Volume.local());
        assertMerged(folder);
    }
}

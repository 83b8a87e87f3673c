package org.verdigris.disk.tests.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.NotADiskException;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.write.DiskFormat;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.SizeRule;
import org.verdigris.disk.write.SplitJoin;
import org.verdigris.disk.write.Volume;
import org.verdigris.testing.disk.VhdSurgery;
import org.verdigris.testing.operation.FaultyVolume;
import org.verdigris.testing.operation.Trial;

/** The parts of a split image become one file. */
final class SplitJoinTest {

    private static final int SIZE = 5_000_192;

    @TempDir
    private Path folder;
    private Path disk;
    private Path target;
    private byte[] whole;

    @BeforeEach
    void cut() throws IOException {
        Path raw = Files.write(folder.resolve("content.raw"), Contents.random(new Random(3), SIZE));
        disk = folder.resolve("disk.vhd");
        target = folder.resolve("whole.vhd");
        Contents.convert(raw, disk, NewDisk.holding(DiskFormat.DYNAMIC, SIZE, SizeRule.PLAIN, NewDisk.USUAL_BLOCK));
        whole = Files.readAllBytes(disk);
        VhdSurgery.on(disk).split(1_100_000);
    }

    private static void join(Path first, Path target) throws IOException {
        new SplitJoin(Volume.local(), Progress.none()).join(first, target);
    }

    @Test
    void theFileIsWhatItWasBeforeItWasCut() throws IOException {
        join(disk, target);
        assertThat(target).hasBinaryContent(whole);
        assertThat(Files.size(disk)).isEqualTo(1_100_000);
    }

    @Test
    void aMissingPartOrAPartOfAnotherDiskIsRefusedAndLeavesNothing() throws IOException {
        Files.delete(folder.resolve("disk.v02"));
        List<Path> before = files();
        assertThatThrownBy(() -> join(disk, target)).isInstanceOf(IOException.class)
                .hasMessageContaining("disk.vhd");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aDiskThatIsNotSplitAndAnExistingTargetAreRefused() throws IOException {
        join(disk, target);
        assertThatThrownBy(() -> join(disk, target)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("whole.vhd");
        assertThatThrownBy(() -> join(target, folder.resolve("other.vhd"))).isInstanceOf(RefusedException.class)
                .hasMessageContaining("is not split");
        assertThatThrownBy(() -> join(folder.resolve("content.raw"), folder.resolve("other.vhd")))
                .isInstanceOf(NotADiskException.class);
    }

    /** Inside the header, the table, its padding, a block and the footer, and where they meet. */
    @ParameterizedTest
    @ValueSource(strings = {"1100", "1535", "1536", "1542", "1700", "3000000", "-100", "-512",
            "1100 1101 1542 2000001 -511"})
    void partsMayBeCutAnywhere(String places) throws IOException {
        List<Integer> cuts = Stream.of(places.split(" ")).map(Integer::valueOf)
                .map(cut -> cut < 0 ? whole.length + cut : cut).toList();
        cutAt(cuts);
        join(disk, target);
        assertThat(target).hasBinaryContent(whole);
    }

    /** No program cuts there; what is left of the first part cannot be told from a damaged disk. */
    @ParameterizedTest
    @ValueSource(strings = {"1 2 3", "100", "512", "700"})
    void aFirstPartThatEndsBeforeTheHeaderIsRefusedAndLeavesNothing(String places) throws IOException {
        cutAt(Stream.of(places.split(" ")).map(Integer::valueOf).toList());
        Map<String, String> before = Trial.files(folder);
        assertThatThrownBy(() -> join(disk, target)).isInstanceOfAny(DamagedDiskException.class,
                NotADiskException.class, RefusedException.class).hasMessageStartingWith(disk.toString());
        assertThat(Trial.files(folder)).isEqualTo(before);
    }

    private void cutAt(List<Integer> cuts) throws IOException {
        try (Stream<Path> parts = Contents.names(folder).map(folder::resolve)) {
            for (Path part : parts.filter(part -> part.getFileName().toString().matches("disk\\.v\\d\\d")).toList()) {
                Files.delete(part);
            }
        }
        int from = 0;
        for (int i = 0; i <= cuts.size(); i++) {
            int to = i < cuts.size() ? cuts.get(i) : whole.length;
            Files.write(i == 0 ? disk : folder.resolve("disk.v%02d".formatted(i)),
                    Arrays.copyOfRange(whole, from, to));
            from = to;
        }
    }

    @Test
    void theComputerMayStopAfterEveryStep() throws IOException {
        Map<String, String> before = Trial.files(folder);
        int steps = steps();
        assertThat(steps).isGreaterThan(5);
        for (int step = 0; step < steps; step++) {
            FaultyVolume volume = FaultyVolume.stoppingAfter(step);
            assertThatThrownBy(() -> new SplitJoin(volume, Progress.none()).join(disk, target))
                    .isInstanceOf(IOException.class).isNotInstanceOf(RefusedException.class);
            assertThat(target).describedAs("stopped after step %d", step).doesNotExist();
            Map<String, String> left = Trial.files(folder);
            assertThat(left).containsAllEntriesOf(before);
            left.keySet().removeAll(before.keySet());
            assertThat(left.keySet()).hasSizeLessThanOrEqualTo(1).allMatch(name -> name.endsWith(".tmp"));
            for (String name : left.keySet()) {
                Files.delete(folder.resolve(name));
            }
        }
        join(disk, target);
        assertThat(target).hasBinaryContent(whole);
    }

    private int steps() throws IOException {
        FaultyVolume volume = FaultyVolume.stoppingAfter(Integer.MAX_VALUE);
        new SplitJoin(volume, Progress.none()).join(disk, target);
        Files.delete(target);
        return volume.steps();
    }

    @Test
    void aVolumeThatBecomesFullLeavesNothing() throws IOException {
        Map<String, String> before = Trial.files(folder);
        int steps = steps();
        for (int step = 1; step < steps; step++) { // with no step at all the file cannot even be created
            FaultyVolume volume = FaultyVolume.fullAfter(step);
            assertThatThrownBy(() -> new SplitJoin(volume, Progress.none()).join(disk, target))
                    .isInstanceOf(IOException.class).hasMessageContaining(target + " could not be written");
            assertThat(Trial.files(folder)).describedAs("full after step %d", step).isEqualTo(before);
        }
        assertThatThrownBy(() -> new SplitJoin(FaultyVolume.withFree(1000), Progress.none()).join(disk, target))
                .isInstanceOf(RefusedException.class).hasMessageContaining("whole.vhd");
        assertThat(Trial.files(folder)).isEqualTo(before);
    }

    @Test
    void cancellingLeavesNothingWheneverItHappens() throws IOException {
        Map<String, String> before = Trial.files(folder);
        int[] asked = new int[1];
        new SplitJoin(Volume.local(), cancelledIf(() -> ++asked[0] < 0)).join(disk, target);
        Files.delete(target);
        assertThat(asked[0]).isGreaterThan(5);
        for (int after = 0; after < asked[0]; after++) {
            int[] left = {after};
            assertThatThrownBy(() -> new SplitJoin(Volume.local(), cancelledIf(() -> left[0]-- == 0))
                    .join(disk, target)).isInstanceOf(CancelledException.class);
            assertThat(Trial.files(folder)).describedAs("cancelled at question %d", after).isEqualTo(before);
        }
    }

    private static Progress cancelledIf(BooleanSupplier condition) {
        return new Progress() {

            @Override
            public void at(Phase phase, Path file, long done, long total) {
                assertThat(done).isBetween(1L, total);
            }

            @Override
            public boolean cancelled() {
                return condition.getAsBoolean();
            }
        };
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}

package org.verdigris.disk.tests.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.write.DiskFormat;
import org.verdigris.disk.write.DiskWriter;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.SizeRule;
import org.verdigris.disk.write.SourceDisk;
import org.verdigris.disk.write.Volume;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.operation.FaultyVolume;

/** Whatever fails, and when: there is a complete disk under the name, or nothing. */
@Timeout(120)
final class WriteFaultTest {

    private static final int SIZE = 5 << 20;

    @TempDir
    private Path folder;

    private static Path source(Path folder) throws IOException {
        return Files.write(folder.resolve("source.raw"), Contents.random(new Random(5), SIZE));
    }

    private static NewDisk disk(DiskFormat format) {
        return NewDisk.holding(format, SIZE, SizeRule.PLAIN, 512 << 10);
    }

    @ParameterizedTest
    @EnumSource(names = "DIFFERENCING", mode = EnumSource.Mode.EXCLUDE)
    void theComputerMayStopAfterEveryStep(DiskFormat format) throws IOException {
        Path source = source(folder);
        Path target = folder.resolve("target.vhd");
        int steps = stepsOf(format, source);
        assertThat(steps).isGreaterThan(5);
        for (int step = 0; step < steps; step++) {
            FaultyVolume volume = FaultyVolume.stoppingAfter(step);
            assertThatThrownBy(() -> Contents.convert(volume, Progress.none(), source, target, disk(format)))
                    .isInstanceOf(IOException.class);
            assertThat(target).describedAs("stopped after step %d", step).doesNotExist();
            try (var names = Contents.names(folder)) {
                for (String left : names.filter(name -> name.endsWith(".tmp")).toList()) {
                    Files.delete(folder.resolve(left));
                }
            }
        }
        Contents.convert(source, target, disk(format));
        assertThat(target).exists();
    }

    @ParameterizedTest
    @EnumSource(names = "DIFFERENCING", mode = EnumSource.Mode.EXCLUDE)
    void aVolumeThatBecomesFullLeavesNothing(DiskFormat format) throws IOException {
        Path source = source(folder);
        Path target = folder.resolve("target.vhd");
        int steps = stepsOf(format, source);
        for (int step = 1; step < steps; step++) { // with no step at all the file cannot even be created
            FaultyVolume volume = FaultyVolume.fullAfter(step);
            assertThatThrownBy(() -> Contents.convert(volume, Progress.none(), source, target, disk(format)))
                    .isInstanceOf(IOException.class)
                    .hasMessage(target + " could not be written: No space left on device; check the volume it is to"
                            + " lie on and try again.");
            assertThat(Contents.names(folder)).describedAs("full after step %d", step).containsExactly("source.raw");
        }
    }

    private int stepsOf(DiskFormat format, Path source) throws IOException {
        FaultyVolume whole = FaultyVolume.stoppingAfter(Integer.MAX_VALUE);
        Path trial = folder.resolve("trial.vhd");
        Contents.convert(whole, Progress.none(), source, trial, disk(format));
        Files.delete(trial);
        return whole.steps();
    }

    @Test
    void cancellingLeavesNothingWheneverItHappens() throws IOException {
        Path source = source(folder);
        int[] asked = new int[1];
        Contents.convert(Volume.local(), cancelledIf(() -> ++asked[0] < 0), source, folder.resolve("trial.vhd"),
                disk(DiskFormat.DYNAMIC));
        Files.delete(folder.resolve("trial.vhd"));
        assertThat(asked[0]).isGreaterThan(5);
        for (int after = 0; after < asked[0]; after++) {
            int[] left = {after};
            assertThatThrownBy(() -> Contents.convert(Volume.local(), cancelledIf(() -> left[0]-- == 0), source,
                    folder.resolve("target.vhd"), disk(DiskFormat.DYNAMIC)))
                    .isInstanceOf(CancelledException.class).hasMessageContaining("no file is left behind");
            assertThat(Contents.names(folder)).containsExactly("source.raw");
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

    private Path child() throws IOException {
        UUID base = new UUID(7, 1);
        byte[] data = new byte[300 * 512];
        new Random(3).nextBytes(data);
        VhdBuilder.dynamic(SIZE).id(base).sectors(4090, data).write(folder.resolve("base.vhd"));
        return VhdBuilder.differencing(SIZE, base, "base.vhd").relativeLocator(".\\base.vhd").sectors(4000, data)
                .sectors(9000, data).write(folder.resolve("child.vhd"));
    }

    private static Path rewrite(Path child, Volume volume, Progress progress) throws IOException {
        try (SourceDisk content = SourceDisk.open(child, PathMapping.none())) {
            return new DiskWriter(volume, progress).prepare(content, content.parents(), child,
                    NewDisk.replacing(child), PathMapping.none());
        }
    }

    @Test
    void aChildThatCannotBeWrittenAnewIsLeftAloneAndNothingWithIt() throws IOException {
        Path child = child();
        byte[] before = Files.readAllBytes(child);
        FaultyVolume whole = FaultyVolume.stoppingAfter(Integer.MAX_VALUE);
        Files.delete(rewrite(child, whole, Progress.none()));
        assertThat(whole.steps()).isGreaterThan(8);
        for (int step = 1; step < whole.steps(); step++) {
            FaultyVolume volume = FaultyVolume.fullAfter(step);
            assertThatThrownBy(() -> rewrite(child, volume, Progress.none())).isInstanceOf(IOException.class)
                    .hasMessageContaining("could not be written");
            assertThat(Contents.names(folder)).describedAs("full after step %d", step)
                    .containsExactly("base.vhd", "child.vhd");
            assertThat(child).hasBinaryContent(before);
        }
    }

    @Test
    void cancellingTheRewritingOfAChildLeavesNothing() throws IOException {
        Path child = child();
        int[] asked = new int[1];
        Files.delete(rewrite(child, Volume.local(), cancelledIf(() -> ++asked[0] < 0)));
        assertThat(asked[0]).isGreaterThan(3);
        for (int after = 0; after < asked[0]; after++) {
            int[] left = {after};
            assertThatThrownBy(() -> rewrite(child, Volume.local(), cancelledIf(() -> left[0]-- == 0)))
                    .isInstanceOf(CancelledException.class);
            assertThat(Contents.names(folder)).containsExactly("base.vhd", "child.vhd");
        }
    }

    @Test
    void aFooterThatChangesMeanwhileIsNoticed() throws IOException {
        Path child = child();
        FileTime time = Files.getLastModifiedTime(child);
        long size = Files.size(child);
        Progress touching = cancelledIf(() -> {
            try (FileChannel channel = FileChannel.open(child, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(new byte[] {1}), size - 1);
                Files.setLastModifiedTime(child, time);
                return false;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThatThrownBy(() -> rewrite(child, Volume.local(), touching)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("was changed while it was read");
        assertThat(Contents.names(folder)).containsExactly("base.vhd", "child.vhd");
    }

    @Test
    void aSourceThatChangesMeanwhileIsNoticed() throws IOException {
        Path source = source(folder);
        Progress touching = cancelledIf(() -> {
            try {
                Files.setLastModifiedTime(source, FileTime.fromMillis(1_000_000_000_000L));
                return false;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThatThrownBy(() -> Contents.convert(Volume.local(), touching, source, folder.resolve("target.vhd"),
                disk(DiskFormat.FIXED))).isInstanceOf(RefusedException.class)
                .hasMessageContaining("was changed while it was read");
        assertThat(Contents.names(folder)).containsExactly("source.raw");
    }

    @Test
    void aVolumeWithTooLittleSpaceIsRefusedBefore() {
        NewDisk fixed = NewDisk.empty(DiskFormat.FIXED, 1 << 30, SizeRule.PLAIN, NewDisk.USUAL_BLOCK);
        FaultyVolume volume = FaultyVolume.withFree(1 << 30);
        assertThatThrownBy(() -> new DiskWriter(volume, Progress.none())
                .create(folder.resolve("disk.vhd"), fixed, PathMapping.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining("1,073,742,336 bytes")
                .hasMessageContaining("only 1,073,741,824 bytes free");
        assertThat(volume.steps()).isZero();
    }
}

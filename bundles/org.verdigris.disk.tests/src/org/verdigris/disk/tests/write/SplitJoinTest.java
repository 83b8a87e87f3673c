package org.verdigris.disk.tests.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.NotADiskException;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.write.DiskFormat;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.SizeRule;
import org.verdigris.disk.write.SplitJoin;
import org.verdigris.disk.write.Volume;
import org.verdigris.testing.disk.VhdSurgery;

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

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}

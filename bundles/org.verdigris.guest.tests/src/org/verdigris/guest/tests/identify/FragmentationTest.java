package org.verdigris.guest.tests.identify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.Progress;
import org.verdigris.disk.write.SourceDisk;
import org.verdigris.guest.bytes.BytesContent;
import org.verdigris.guest.bytes.Runs;
import org.verdigris.guest.identify.Fragmentation;
import org.verdigris.guest.volume.FileSystems;
import org.verdigris.testing.program.Program;
import org.verdigris.testing.volume.SmallVolume;

/** In how many pieces files lie. */
final class FragmentationTest {

    private static final int CLUSTER = 512;

    @TempDir
    private Path folder;

    @Test
    void whatIsNotStoredPartsNothing() {
        Runs runs = new Runs();
        runs.add(100, 5);
        runs.add(Runs.SPARSE, 11);
        runs.add(105, 3);
        runs.add(90, 1);
        assertThat(runs.pieces()).isEqualTo(2);
        assertThat(new Runs().pieces()).isZero();
    }

    @Test
    void aFileInTheHolesOfOthersLiesInPieces() throws IOException {
        assumeTrue(Program.areInstalled("mkfs.fat", "mcopy", "mdel"), "dosfstools and mtools are not installed");
        Path volume = folder.resolve("volume");
        try (RandomAccessFile empty = new RandomAccessFile(volume.toFile(), "rw")) {
            empty.setLength(3 << 20);
        }
        Program.bytes("mkfs.fat", "-F", 16, "-s", 1, volume);
        Path whole = Files.write(folder.resolve("whole"), new byte[10 * CLUSTER]);
        Path hole = Files.write(folder.resolve("hole"), new byte[CLUSTER]);
        Program.bytes("mcopy", "-i", volume, whole, "::first");
        for (int i = 0; i < 3; i++) {
            Program.bytes("mcopy", "-i", volume, hole, "::hole" + i);
            Program.bytes("mcopy", "-i", volume, hole, "::stay" + i);
        }
        Program.bytes("mdel", "-i", volume, "::hole0", "::hole1", "::hole2");
        Program.bytes("mcopy", "-i", volume, whole, "::parted");
        Program.bytes("mcopy", "-i", volume, Files.createFile(folder.resolve("empty")), "::nothing");
        try (SourceDisk content = SourceDisk.raw(volume)) {
            Fragmentation found = Fragmentation.survey(FileSystems.open(content), 5, Progress.none());
            assertThat(found.files()).isEqualTo(5);
            assertThat(found.fragmented()).isEqualTo(1);
            assertThat(found.worst()).containsExactly(new Fragmentation.Worst("parted", 10 * CLUSTER, 4));
            assertThat(found.pieces()).isEqualTo(8);
            assertThat(found.percent()).isEqualTo(20, within(0.001));
            assertThat(found.unread()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ntfs", "ntfs-512", "ntfs-64k"})
    void everyFileOfAnNtfsVolumeIsLookedAtAndTheWorstComeFirst(String name) throws IOException {
        try (BytesContent content = new BytesContent(ByteBuffer.wrap(new SmallVolume(name).bytes()))) {
            Fragmentation found = Fragmentation.survey(FileSystems.open(content), 3, Progress.none());
            assertThat(found.files()).isPositive();
            assertThat(found.pieces()).isGreaterThanOrEqualTo(found.files() + found.fragmented());
            assertThat(found.worst()).hasSize((int) Math.min(3, found.fragmented()))
                    .isSortedAccordingTo((one, other) -> Long.compare(other.pieces(), one.pieces()));
            assertThat(found.unread()).isZero();
        }
    }
}

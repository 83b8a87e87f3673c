package org.verdigris.guest.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.write.RawContent;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.FileSystemKind;
import org.verdigris.guest.bytes.BytesContent;
import org.verdigris.guest.bytes.Structure;
import org.verdigris.guest.volume.DiskLayout;
import org.verdigris.guest.volume.FileSystems;
import org.verdigris.guest.volume.Geometry;
import org.verdigris.guest.volume.Partition;
import org.verdigris.testing.corpus.Corpus;

final class DiskLayoutTest {

    private static final int SECTOR = 512;

    private final ByteBuffer disk = ByteBuffer.allocate(1024 * SECTOR).order(ByteOrder.LITTLE_ENDIAN);

    @TempDir
    Path folder;

    @Test
    void primaryAndLogicalPartitionsAreFoundWithTheActiveFlagAndTheSignature() throws IOException {
        disk.putInt(440, 0x12345678);
        entry(0, 0, 0x80, 7, 63, 100);
        entry(0, 1, 0, 5, 200, 400);
        entry(200, 0, 0, 6, 10, 50);
        entry(200, 1, 0, 5, 100, 100);
        entry(300, 0, 0, 0x83, 10, 80);
        DiskLayout layout = layout();
        assertThat(layout.scheme()).isEqualTo(DiskLayout.Scheme.MBR);
        assertThat(layout.signature()).contains(0x12345678);
        assertThat(layout.warnings()).isEmpty();
        assertThat(layout.partitions()).extracting(Partition::index).containsExactly(1, 5, 6);
        assertThat(layout.partitions()).extracting(Partition::active).containsExactly(true, false, false);
        assertThat(layout.partitions()).extracting(found -> found.start() / SECTOR).containsExactly(63L, 210L, 310L);
    }

    @Test
    void aChainOfLogicalPartitionsThatIsACircleEndsWithAWarning() throws IOException {
        entry(0, 0, 0, 5, 200, 400);
        entry(200, 0, 0, 6, 10, 50);
        entry(200, 1, 0, 5, 0, 100);
        DiskLayout layout = layout();
        assertThat(layout.partitions()).hasSize(1);
        assertThat(layout.warnings()).hasSize(1);
    }

    @Test
    void aPartitionBeyondTheEndIsCutAndOneBehindTheEndIsLeftOut() throws IOException {
        entry(0, 0, 0, 7, 1000, 100);
        entry(0, 1, 0, 7, 5000, 100);
        DiskLayout layout = layout();
        assertThat(layout.partitions()).singleElement().extracting(Partition::length).isEqualTo(24L * SECTOR);
        assertThat(layout.warnings()).hasSize(2);
    }

    @Test
    void partitionsThatShareSectorsAreTold() throws IOException {
        entry(0, 0, 0, 7, 63, 100);
        entry(0, 1, 0, 7, 100, 100);
        entry(0, 2, 0, 7, 300, 100);
        assertThat(layout().warnings()).singleElement().asString().contains("1 and 2 overlap");
        assertThat(layout().overlaps()).isEqualTo(layout().warnings());
    }

    @Test
    void aLogicalPartitionThatLeavesItsExtendedOneIsTold() throws IOException {
        entry(0, 0, 0, 5, 200, 100);
        entry(200, 0, 0, 6, 10, 100);
        assertThat(layout().warnings()).singleElement().asString().contains("Partition 5 reaches beyond");
    }

    /** An XP disk: sector 63 is head 1 of cylinder 0, and the end is the last sector of a cylinder. */
    @Test
    void theGeometryIsThatWithWhichBothEndsOfAllPartitionsAgree() throws IOException {
        entry(0, 0, 0x80, 7, 63, 16 * 63 * 3 - 63);
        chs(0, 0, 1, 1, 0, 15, 63, 2);
        assertThat(layout().geometry()).contains(new Geometry(16, 63));
        chs(0, 0, 1, 2, 0, 15, 63, 2);
        assertThat(layout().geometry()).isEmpty();
        assertThat(layout().warnings()).singleElement().asString().contains("cut"); // the disk is that small
    }

    @Test
    void aGeometryThatCannotExpressThePartitionsIsNotConcluded() throws IOException {
        entry(0, 0, 0x80, 7, 63, 100);
        chs(0, 0, 254, 63, 1023, 254, 63, 1023);
        assertThat(layout().geometry()).isEmpty();
    }

    @Test
    void anyBytesAreReadAsPartitionsInsideTheDiskOrNotAtAll() throws IOException {
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            random.nextBytes(disk.array());
            for (int sector = 0; sector < 1024; sector++) {
                disk.putShort(sector * SECTOR + 510, (short) 0xAA55);
                for (int slot = 0; slot < 4; slot++) {
                    int at = sector * SECTOR + 446 + slot * 16;
                    disk.put(at, (byte) (random.nextInt(20) == 0 ? 1 : 0x80 * random.nextInt(2)));
                    disk.put(at + 4, new byte[] {0, 5, 15, 7, (byte) 0x85}[random.nextInt(5)]);
                    disk.putInt(at + 8, random.nextInt(random.nextBoolean() ? 300 : 5000));
                    disk.putInt(at + 12, random.nextInt(random.nextBoolean() ? 300 : 5000));
                }
            }
            DiskContent content = new BytesContent(disk);
            DiskLayout layout = DiskLayout.read(content);
            assertThat(layout.partitions()).as("seed %d", seed)
                    .allMatch(found -> Structure.contains(content, found.start(), found.length()))
                    .hasSizeLessThan(600).extracting(Partition::index).doesNotHaveDuplicates();
        }
    }

    private void chs(int sector, int slot, int... places) {
        for (int i = 0; i < 2; i++) {
            int at = sector * SECTOR + 446 + slot * 16 + 1 + i * 4;
            int cylinder = places[i * 3 + 2];
            disk.put(at, (byte) places[i * 3]).put(at + 1, (byte) (places[i * 3 + 1] | cylinder >> 2 & 0xC0))
                    .put(at + 2, (byte) cylinder);
        }
    }

    @Test
    void aDiskOfZerosIsUnknownAndItsVolumeRefused() throws IOException {
        assertThat(layout().scheme()).isEqualTo(DiskLayout.Scheme.UNKNOWN);
        try (DiskContent content = content()) {
            assertThatThrownBy(() -> FileSystems.open(content)).isInstanceOf(RefusedException.class);
        }
    }

    @Test
    void theGuidTableIsRead() throws IOException {
        Corpus corpus = Corpus.find().orElse(null);
        assumeTrue(corpus != null, "The test corpus is not here.");
        Path file = corpus.expand("fs/dfirntfs-gpt-512-3p.raw", folder).orElseThrow();
        try (DiskContent content = RawContent.open(file)) {
            DiskLayout layout = DiskLayout.read(content);
            assertThat(layout.scheme()).isEqualTo(DiskLayout.Scheme.GPT);
            assertThat(layout.partitions()).hasSize(3);
            assertThat(layout.warnings()).isEmpty();
        }
    }

    @Test
    void anEmptyLinuxVolumeIsNamedAndItsSuperblockRefused() throws IOException {
        disk.putShort(1024 + 56, (short) 0xEF53).putInt(1024 + 92, 4);
        try (DiskContent content = content()) {
            assertThat(FileSystems.recognise(content)).isEqualTo(FileSystemKind.EXT3);
            assertThatThrownBy(() -> FileSystems.open(content)).isInstanceOf(DamagedVolumeException.class)
                    .hasMessageContaining("superblock");
        }
    }

    @Test
    void aSwapAreaIsNamedAndRefused() throws IOException {
        disk.put(4086, "SWAPSPACE2".getBytes(StandardCharsets.US_ASCII));
        try (DiskContent content = content()) {
            assertThat(FileSystems.recognise(content)).isEqualTo(FileSystemKind.LINUX_SWAP);
            assertThatThrownBy(() -> FileSystems.open(content)).isInstanceOf(RefusedException.class)
                    .hasMessageContaining("swap");
        }
    }

    private void entry(int sector, int slot, int flag, int type, int start, int count) {
        int at = sector * SECTOR + 446 + slot * 16;
        disk.put(at, (byte) flag).put(at + 4, (byte) type).putInt(at + 8, start).putInt(at + 12, count);
        disk.putShort(sector * SECTOR + 510, (short) 0xAA55);
    }

    private DiskContent content() throws IOException {
        return RawContent.open(Files.write(folder.resolve("disk.raw"), disk.array()));
    }

    private DiskLayout layout() throws IOException {
        try (DiskContent content = content()) {
            return DiskLayout.read(content);
        }
    }
}

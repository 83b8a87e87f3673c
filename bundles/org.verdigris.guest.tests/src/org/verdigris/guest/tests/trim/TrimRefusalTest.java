package org.verdigris.guest.tests.trim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.change.FreeSpace;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.bytes.Runs;
import org.verdigris.guest.ntfs.NtfsVolume;
import org.verdigris.guest.trim.TrimOptions;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.testing.corpus.Corpus;
import org.verdigris.testing.volume.SmallVolume;

/** Where anything is in doubt nothing is called free. */
@Timeout(120)
final class TrimRefusalTest {

    private static final int MIB = 1 << 20;

    @TempDir
    private Path folder;

    private Path volume(String name) throws IOException {
        return Files.write(folder.resolve(name + ".raw"), new SmallVolume(name).bytes());
    }

    private interface Change {

        void to(ByteBuffer bytes);
    }

    private static void patch(Path file, Change change) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        change.to(bytes);
        Files.write(file, bytes.array());
    }

    private Path disk(TrimDisks.Part... parts) throws IOException {
        long bytes = MIB;
        for (TrimDisks.Part part : parts) {
            bytes += Files.size(part.volume());
        }
        return new TrimDisks(folder).raw("disk.raw", bytes, List.of(parts));
    }

    private Path disk(String volume, int type) throws IOException {
        return disk(new TrimDisks.Part(volume(volume), type, 8));
    }

    private static FreeSpace.Found find(Path disk) throws IOException {
        return TrimDisks.find(disk, TrimOptions.FREE_SPACE);
    }

    private static void assertLeftAlone(Path disk, String reason) throws IOException {
        FreeSpace.Found found = find(disk);
        assertThat(found.ranges().isEmpty()).isTrue();
        assertThat(found.findings()).isEmpty();
        assertThat(found.objections()).singleElement().asString()
                .startsWith("Partition 1 of " + disk + " (").contains(reason);
    }

    private static void assertRefused(Path disk, String reason) {
        assertThatThrownBy(() -> find(disk)).isInstanceOf(RefusedException.class)
                .hasMessageContaining(disk.toString()).hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fat12", "fat16", "fat32", "ntfs", "ntfs-512", "ntfs-64k"})
    void aSoundVolumeWithAPartitionTableOrWithoutIsTrimmed(String name) throws IOException {
        Path whole = Files.copy(volume(name), folder.resolve("whole.raw"));
        FreeSpace.Found alone = find(whole);
        assertThat(alone.ranges().isEmpty()).isFalse();
        assertThat(alone.objections()).isEmpty();
        FreeSpace.Found inPartition = find(disk(new TrimDisks.Part(folder.resolve(name + ".raw"), 0x07, 8)));
        assertThat(inPartition.ranges().bytes()).isEqualTo(alone.ranges().bytes());
        assertThat(inPartition.ranges().start(0)).isEqualTo(alone.ranges().start(0) + 63 * 512);
        assertThat(inPartition.findings()).singleElement().asString().startsWith("Partition 1 (");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fat12", "fat16", "fat32", "ntfs"})
    void aDiskThatWasDividedAndKeepsAnOldBootSectorIsRefused(String name) throws IOException {
        Path disk = volume(name);
        patch(disk, bytes -> bytes.put(446, new byte[64]).put(446 + 4, (byte) 7).putInt(446 + 8, 63)
                .putInt(446 + 12, 200).putShort(510, (short) 0xAA55));
        assertRefused(disk, "holds a partition table or another file system as well");
    }

    @Test
    void aDiskWithAFileSystemOfLinuxBehindAnOldBootSectorIsRefused() throws IOException {
        for (Map.Entry<Integer, String> mark : Map.of(4086, "SWAPSPACE2", 512, "LABELONE", 1080, "\u0053\u00EF")
                .entrySet()) {
            Path disk = volume("fat16");
            patch(disk, bytes -> bytes.put(mark.getKey(), mark.getValue().getBytes(StandardCharsets.ISO_8859_1)));
            assertRefused(disk, "another file system as well");
        }
    }

    @Test
    void dynamicDisksOfWindowsAreRefused() throws IOException {
        assertRefused(disk("fat16", 0x42), "is a dynamic disk of Windows");
    }

    @Test
    void aDiskWithoutAnythingKnownIsRefused() throws IOException {
        Path disk = Files.write(folder.resolve("disk.raw"), new byte[MIB]);
        assertRefused(disk, "neither a partition table nor a file system");
        patch(disk, bytes -> bytes.putShort(510, (short) 0xAA55));
        assertRefused(disk, "holds no partition");
    }

    @Test
    void aPartitionThatReachesBehindTheDiskMakesTheTableDoubtful() throws IOException {
        Path disk = disk("fat16", 0x06);
        patch(disk, bytes -> bytes.putInt(446 + 12, bytes.getInt(446 + 12) + 10 * MIB));
        assertRefused(disk, "is not in order");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x12, 0x27, 0x82, 0x84, 0xA0, 0xDE})
    void partitionsOfUnknownUseAreLeftAlone(int type) throws IOException {
        assertLeftAlone(disk("fat16", type), "Its type 0x%02X".formatted(type));
    }

    @Test
    void oneVolumeInDoubtDoesNotKeepTheOtherFromBeingTrimmed() throws IOException {
        Path dirty = volume("fat32");
        patch(dirty, bytes -> bytes.put(65, (byte) 1));
        Path disk = disk(new TrimDisks.Part(dirty, 0x0C, 5), new TrimDisks.Part(volume("fat16"), 0x06, 0));
        FreeSpace.Found found = find(disk);
        assertThat(found.objections()).singleElement().asString().startsWith("Partition 1 of ");
        assertThat(found.findings()).singleElement().asString().startsWith("Partition 2 (FAT16)");
        assertThat(found.ranges().start(0)).isGreaterThan(Files.size(dirty) + 68 * 512);
    }

    @Test
    void partitionsThatOverlapAreBothLeftAlone() throws IOException {
        Path disk = disk(new TrimDisks.Part(volume("fat16"), 0x06, 0), new TrimDisks.Part(volume("fat12"), 0x01, 0));
        patch(disk, bytes -> bytes.putInt(446 + 12, bytes.getInt(446 + 12) + 1));
        FreeSpace.Found found = find(disk);
        assertThat(found.ranges().isEmpty()).isTrue();
        assertThat(found.objections()).hasSize(2).allMatch(reason -> reason.contains("It overlaps another partition."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fat16", "ntfs"})
    void aFileSystemLargerThanItsPartitionIsLeftAlone(String name) throws IOException {
        Path disk = disk(name, 0x07);
        patch(disk, bytes -> bytes.putInt(446 + 12, bytes.getInt(446 + 12) - 4000));
        FreeSpace.Found found = find(disk);
        assertThat(found.ranges().isEmpty()).isTrue();
        assertThat(found.objections()).isNotEmpty();
    }

    @Test
    void encryptedAndLinuxVolumesAreLeftAlone() throws IOException {
        Path locked = volume("ntfs");
        patch(locked, bytes -> bytes.put(3, "-FVE-FS-".getBytes(StandardCharsets.US_ASCII)));
        assertLeftAlone(disk(new TrimDisks.Part(locked, 0x07, 0)), "(BitLocker) is left alone.");
        Files.delete(folder.resolve("disk.raw"));
        assertLeftAlone(disk("ext3", 0x07), "none whose free space is known");
    }

    @Test
    void fatVolumesThatWereNotShutDownOrDisagreeAreLeftAlone() throws IOException {
        Path marked = volume("fat16");
        patch(marked, bytes -> bytes.put(37, (byte) 1));
        assertLeftAlone(marked, "was not shut down in order");
        Files.delete(marked);
        Path differing = volume("fat16");
        patch(differing, bytes -> {
            int table = bytes.getShort(14) * 512;
            bytes.put(table + 4000, (byte) (bytes.get(table + 4000) ^ 1));
        });
        assertLeftAlone(differing, "tables of the volume differ");
    }

    @Test
    void fatVolumesWithChainsThatMeetOrBreakAreLeftAlone() throws IOException {
        Path crossed = volume("fat16");
        patch(crossed, bytes -> {
            List<Integer> files = files(bytes);
            bytes.putShort(files.get(0) + 26, bytes.getShort(files.get(1) + 26));
        });
        assertLeftAlone(crossed, "shares clusters with another file");
        Files.delete(crossed);
        Path broken = volume("fat16");
        patch(broken, bytes -> bytes.putShort(files(bytes).getFirst() + 26, (short) 1));
        assertLeftAlone(broken, "is broken");
    }

    /** The entries of the root folder of a FAT16 volume that stand for files with content. */
    private static List<Integer> files(ByteBuffer bytes) {
        int root = (bytes.getShort(14) + 2 * bytes.getShort(22)) * 512;
        return IntStream.range(0, bytes.getShort(17)).map(entry -> root + entry * 32)
                .filter(at -> bytes.get(at) != (byte) 0xE5 && bytes.get(at + 11) == 0x20 && bytes.getInt(at + 28) > 0)
                .boxed().toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0001, 0x0002, 0x0004, 0x0010, 0x4000})
    void ntfsVolumesWithAFlagAreLeftAlone(int flag) throws IOException {
        Path dirty = volume("ntfs");
        patch(dirty, bytes -> {
            int record = (int) bytes.getLong(48) * bytes.get(13) * 512 + 3 * 1024;
            int attribute = record + bytes.getShort(record + 20);
            while (bytes.getInt(attribute) != 0x70) {
                attribute += bytes.getInt(attribute + 4);
            }
            bytes.putShort(attribute + bytes.getShort(attribute + 20) + 10, (short) flag);
        });
        FreeSpace.Found found = find(dirty);
        assertThat(found.ranges().isEmpty()).isTrue();
        assertThat(found.objections()).singleElement().asString().contains("(NTFS) is left alone.");
    }

    @Test
    void anNtfsVolumeThatCallsClustersOfAFileFreeIsLeftAlone() throws IOException {
        Path volume = volume("ntfs");
        Runs bitmap;
        Runs file;
        int cluster;
        try (GuestDisk guest = GuestDisk.open(Files.copy(volume, folder.resolve("v.raw")), PathMapping.none())) {
            NtfsVolume ntfs = (NtfsVolume) guest.volumes().getFirst().fileSystem();
            GuestFile pieces = ntfs.find("Folder with spaces/pieces").orElseThrow();
            file = ntfs.runs(pieces).orElseThrow();
            bitmap = ntfs.runs(ntfs.find("$Bitmap").orElseThrow()).orElseThrow();
            cluster = ntfs.allocation().clusterBytes();
        }
        int bit = (int) file.place(0);
        patch(volume, bytes -> {
            int at = (int) bitmap.place(0) * cluster + bit / 8;
            bytes.put(at, (byte) (bytes.get(at) & ~(1 << bit % 8)));
        });
        FreeSpace.Found found = find(Files.copy(volume, folder.resolve("changed.raw")));
        assertThat(found.ranges().isEmpty()).isTrue();
        assertThat(found.objections()).hasSize(1);
    }

    static Stream<Map<String, String>> volumes() throws IOException {
        Optional<Corpus> corpus = Corpus.find();
        return corpus.isEmpty() ? Stream.of(Map.of()) : corpus.get().expected("fs.tsv").stream();
    }

    /** The trap is a volume whose mark says clean while its journal is open. */
    @ParameterizedTest
    @MethodSource("volumes")
    void ofRealVolumesAsMuchIsFreeAsOthersSayOrNothing(Map<String, String> row) throws IOException {
        Corpus corpus = Corpus.find().orElse(null);
        assumeTrue(corpus != null, "The test corpus is not here.");
        Optional<Path> file = corpus.expand(row.get("file"), folder);
        assumeTrue(file.isPresent(), "The program xz is not installed.");
        Path disk = file.get();
        if (!disk.toString().endsWith(".vhd")) {
            disk = Files.move(disk, folder.resolve("corpus.raw"));
        }
        FreeSpace.Found found = find(disk);
        if (row.get("state").contains("OPEN")) {
            assertThat(found.ranges().isEmpty()).isTrue();
            assertThat(found.objections()).singleElement().asString().contains("is left alone");
        } else {
            assertThat(found.objections()).isEmpty();
            assertThat(found.ranges().bytes()).isEqualTo(
                    Long.parseLong(row.get("clusters_free")) * Long.parseLong(row.get("cluster_bytes")));
        }
    }
}

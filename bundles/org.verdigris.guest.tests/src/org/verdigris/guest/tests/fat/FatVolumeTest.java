package org.verdigris.guest.tests.fat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Progress;
import org.verdigris.guest.Allocation;
import org.verdigris.guest.ClusterRun;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.FileTree;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.bytes.BytesContent;
import org.verdigris.guest.fat.FatVolume;
import org.verdigris.testing.volume.SmallVolume;

/** Names, chains and tables that are not as usual, changed in small volumes. */
@Timeout(60)
final class FatVolumeTest {

    private static final int ENTRY = 32;

    @Test
    void shortNamesAreReadInTheGuestsCodePage() throws IOException {
        ByteBuffer bytes = volume("fat16");
        bytes.put(short8(bytes, "SHORT   TXT"), new byte[] {0x05, (byte) 0x81, 'X'});
        assertThat(FatVolume.open(new BytesContent(bytes)).find("\u00D5\u00FCXRT.TXT")).isPresent();
        assertThat(FatVolume.open(new BytesContent(bytes), Charset.forName("IBM866")).find("\u0445\u0411XRT.TXT"))
                .isPresent();
    }

    @Test
    void aLongNameWithAWrongChecksumIsNoName() throws IOException {
        ByteBuffer bytes = volume("fat16");
        int entry = entryOf(bytes, "Small.txt");
        bytes.put(entry - ENTRY + 13, (byte) (bytes.get(entry - ENTRY + 13) + 1));
        FatVolume volume = open(bytes);
        assertThat(volume.list(volume.root()).files()).extracting(GuestFile::name).doesNotContain("Small.txt");
        assertThat(volume.list(volume.root()).files()).filteredOn(file -> file.name().equals("SMALL.TXT")).hasSize(1)
                .allMatch(file -> file.shortName().isEmpty());
    }

    @Test
    void aLongNameMayHoldCharactersOfTwoUnits() throws IOException {
        ByteBuffer bytes = volume("fat16");
        int piece = entryOf(bytes, "Small.txt") - ENTRY;
        bytes.putChar(piece + 1, '\uD83D').putChar(piece + 3, '\uDE00');
        assertThat(open(bytes).find("\uD83D\uDE00all.txt")).isPresent();
    }

    @Test
    void casesOfShortNamesAreThoseThatWindowsMarks() throws IOException {
        ByteBuffer bytes = volume("fat16");
        int entry = short8(bytes, "SHORT   TXT");
        bytes.put(entry + 12, (byte) 0x10);
        assertThat(names(bytes)).contains("SHORT.txt");
        bytes.put(entry + 12, (byte) 0x08);
        assertThat(names(bytes)).contains("short.TXT");
    }

    @Test
    void aNameThatBeginsWithADotIsAName() throws IOException {
        ByteBuffer bytes = volume("fat16");
        bytes.put(short8(bytes, "SHORT   TXT"), (byte) '.');
        assertThat(open(bytes).find(".HORT.TXT")).isPresent();
    }

    @Test
    void timesHaveTwoSecondsButThatOfCreationHasHundredths() throws IOException {
        ByteBuffer bytes = volume("fat16");
        int entry = short8(bytes, "SHORT   TXT");
        int date = 2004 - 1980 << 9 | 2 << 5 | 29;
        bytes.put(entry + 13, (byte) 123).putShort(entry + 14, (short) (13 << 11 | 14 << 5 | 15))
                .putShort(entry + 16, (short) date).putShort(entry + 18, (short) date).putShort(entry + 22, (short) 0)
                .putShort(entry + 24, (short) (date + 1)); // there is no 30th of February
        GuestFile file = open(bytes).find("short.txt").orElseThrow();
        assertThat(file.times().created()).contains(Instant.parse("2004-02-29T13:14:31.230Z"));
        assertThat(file.times().accessed()).contains(Instant.parse("2004-02-29T00:00:00Z"));
        assertThat(file.times().modified()).isEmpty();
    }

    @Test
    void marksOfAnUncleanShutdownAndTablesThatDifferAreDoubts() throws IOException {
        ByteBuffer bytes = volume("fat16");
        int table = bytes.getChar(14) * bytes.getChar(11);
        assertThat(open(bytes).state().doubts()).isEmpty();
        bytes.putChar(table + 2, (char) 0x7FFF);
        assertThat(open(bytes).state().doubts()).hasSize(2).anyMatch(doubt -> doubt.contains("shut down"))
                .anyMatch(doubt -> doubt.contains("differ"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fat12", "fat16", "fat32"})
    void usedClustersOfNoFileAreADoubtUnlessTheyCannotBeWritten(String name) throws IOException {
        ByteBuffer bytes = volume(name);
        assertThat(open(bytes).verify(Progress.none())).isEmpty();
        long last = open(bytes).allocation().clusters() + 1;
        set(bytes, name, last, 0x0FFFFFF7);
        assertThat(open(bytes).verify(Progress.none())).isEmpty();
        set(bytes, name, last, 0x0FFFFFFF);
        assertThat(open(bytes).verify(Progress.none())).singleElement().asString()
                .startsWith("1 used clusters of the volume belong to no file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fat12", "fat16", "fat32"})
    void circlesShortChainsAndSharedClustersAreDoubts(String name) throws IOException {
        ByteBuffer bytes = volume(name);
        long large = open(bytes).find("large.txt").orElseThrow().id();
        set(bytes, name, large, large);
        assertThat(open(bytes).verify(Progress.none())).singleElement().asString().contains("large.txt");
        assertThatThrownBy(() -> open(bytes).open(open(bytes).find("large.txt").orElseThrow()))
                .isInstanceOf(DamagedVolumeException.class);
        set(bytes, name, large, 0x0FFFFFFF);
        assertThat(open(bytes).verify(Progress.none())).anyMatch(doubt -> doubt.contains("large.txt"));
        long small = open(bytes).find("Small.txt").orElseThrow().id();
        set(bytes, name, small, large);
        assertThat(open(bytes).verify(Progress.none())).isNotEmpty();
    }

    @Test
    void aFolderWithoutClustersIsNotTheRoot() throws IOException {
        ByteBuffer bytes = volume("fat32");
        int entry = short8(bytes, "DEEP       ");
        bytes.putShort(entry + 26, (short) 0).putShort(entry + 20, (short) 0);
        FatVolume volume = open(bytes);
        GuestFile folder = volume.find("deep").orElseThrow();
        assertThatThrownBy(() -> volume.list(folder)).isInstanceOf(DamagedVolumeException.class);
    }

    /** The allocation reads many entries at once; one by one they say the same. */
    @ParameterizedTest
    @ValueSource(strings = {"fat12", "fat16", "fat32"})
    void whatIsFreeIsWhatEachEntrySays(String name) throws IOException {
        ByteBuffer bytes = volume(name);
        Random random = new Random(5);
        Allocation allocation = open(bytes).allocation();
        for (int i = 0; i < 200; i++) {
            set(bytes, name, 2 + random.nextLong(allocation.clusters()), random.nextInt(3) - 1);
        }
        allocation = open(bytes).allocation();
        long counted = 0;
        long run = 0;
        for (long cluster = 0; cluster < allocation.clusters(); cluster++) {
            boolean used = get(bytes, name, cluster + 2) != 0;
            assertThat(allocation.isUsed(cluster)).isEqualTo(used);
            counted += used ? 0 : 1;
        }
        for (Optional<ClusterRun> next = allocation.nextFree(0); next.isPresent(); next = allocation
                .nextFree(next.get().start() + next.get().count())) {
            run += next.get().count();
        }
        assertThat(allocation.free()).isEqualTo(counted).isEqualTo(run);
        long clusters = allocation.clusters();
        Allocation last = allocation;
        assertThatThrownBy(() -> last.isUsed(clusters)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(last.nextFree(clusters)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fat12", "fat16", "fat32"})
    void damageEndsInAnErrorOrAPartialListing(String name) throws IOException {
        byte[] sound = new SmallVolume(name).bytes();
        Random random = new Random(3);
        int meta = Math.min(sound.length, 256 * 1024);
        int opened = 0;
        for (int round = 0; round < 200; round++) {
            byte[] bytes = sound.clone();
            for (int i = 0; i < 1 + random.nextInt(60); i++) {
                bytes[random.nextInt(round % 3 == 0 ? 512 : meta)] = (byte) random.nextInt();
            }
            try {
                FatVolume volume = FatVolume.open(new BytesContent(ByteBuffer.wrap(bytes)));
                volume.allocation().free();
                opened++;
                volume.state();
                volume.label();
                volume.verify(Progress.none());
                FileTree.walk(volume, volume.root(), (path, file) -> look(volume, file), warning -> {});
            } catch (IOException damaged) {
                assertThat(damaged).hasMessageNotContaining("null");
            }
        }
        assertThat(opened).isGreaterThan(50);
    }

    private static void look(FatVolume volume, GuestFile file) {
        if (file.kind() == GuestFile.Kind.FILE) {
            try {
                DiskContent content = volume.open(file);
                content.read(ByteBuffer.allocate((int) Math.min(content.size(), 5000)), 0);
            } catch (IOException damaged) {
                assertThat(damaged).hasMessageNotContaining("null");
            }
        }
    }

    private static ByteBuffer volume(String name) throws IOException {
        return ByteBuffer.wrap(new SmallVolume(name).bytes()).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static FatVolume open(ByteBuffer bytes) throws IOException {
        return FatVolume.open(new BytesContent(bytes));
    }

    private static List<String> names(ByteBuffer bytes) throws IOException {
        FatVolume volume = open(bytes);
        return volume.list(volume.root()).files().stream().map(GuestFile::name).toList();
    }

    /** Where the entry of a name of 11 letters lies. */
    private static int short8(ByteBuffer bytes, String name) {
        int at = new String(bytes.array(), StandardCharsets.ISO_8859_1).indexOf(name);
        assertThat(at).isPositive();
        return at;
    }

    private static int entryOf(ByteBuffer bytes, String name) throws IOException {
        String known = open(bytes).find(name).orElseThrow().shortName().orElseThrow();
        int dot = known.indexOf('.');
        return short8(bytes, "%-8s%-3s".formatted(known.substring(0, dot), known.substring(dot + 1)));
    }

    private static int table(ByteBuffer bytes) {
        return bytes.getChar(14) * bytes.getChar(11);
    }

    private static void set(ByteBuffer bytes, String name, long number, long entry) {
        int size = bytes.getChar(22) != 0 ? bytes.getChar(22) : bytes.getInt(36);
        for (int copy = 0; copy < bytes.get(16); copy++) {
            int at = table(bytes) + copy * size * bytes.getChar(11);
            switch (name) {
                case "fat12" -> {
                    int place = at + (int) (number + number / 2);
                    int pair = bytes.getChar(place);
                    bytes.putChar(place, (char) ((number & 1) == 0 ? pair & 0xF000 | entry & 0xFFF
                            : pair & 0xF | entry << 4));
                }
                case "fat16" -> bytes.putChar(at + (int) number * 2, (char) entry);
                default -> bytes.putInt(at + (int) number * 4, (int) entry & 0x0FFFFFFF);
            }
        }
    }

    private static long get(ByteBuffer bytes, String name, long number) {
        return switch (name) {
            case "fat12" -> {
                int pair = bytes.getChar(table(bytes) + (int) (number + number / 2));
                yield (number & 1) == 0 ? pair & 0xFFF : pair >> 4;
            }
            case "fat16" -> bytes.getChar(table(bytes) + (int) number * 2);
            default -> bytes.getInt(table(bytes) + (int) number * 4) & 0x0FFFFFFF;
        };
    }
}

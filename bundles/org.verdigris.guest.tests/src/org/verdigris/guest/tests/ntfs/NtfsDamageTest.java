package org.verdigris.guest.tests.ntfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.FileSystemKind;
import org.verdigris.guest.FileTree;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.Listing;
import org.verdigris.guest.bytes.Slice;
import org.verdigris.guest.ntfs.NtfsVolume;
import org.verdigris.guest.volume.FileSystems;

/** What is said of a broken volume, and what is read of it all the same. */
final class NtfsDamageTest {

    private static final int FILES = 117;

    private NtfsSurgery surgery;

    @BeforeEach
    void takeAVolume() throws IOException {
        surgery = new NtfsSurgery();
    }

    private static List<String> names(Listing listing) {
        return listing.files().stream().map(GuestFile::name).toList();
    }

    /** Counts everything on a volume, which must end. */
    private static int count(NtfsVolume volume, List<String> warnings) {
        return Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            int[] count = {0};
            FileTree.walk(volume, volume.root(), (path, file) -> count[0]++, warnings::add);
            return count[0];
        });
    }

    private static ByteBuffer read(DiskContent content) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) content.size());
        content.read(bytes, 0);
        return bytes.flip();
    }

    @Test
    void theSoundVolumeIsReadWithoutAWord() throws IOException {
        List<String> warnings = new ArrayList<>();
        assertThat(count(surgery.open(), warnings)).isEqualTo(FILES);
        assertThat(warnings).isEmpty();
        assertThat(surgery.open().state().doubts()).isEmpty();
    }

    @Test
    void aFileWithATornRecordIsLeftOutAndNamed() throws IOException {
        surgery.tear(NtfsSurgery.recordAt(surgery.number("one")));
        NtfsVolume volume = surgery.open();
        Listing listing = volume.list(volume.root());
        assertThat(names(listing)).doesNotContain("one").contains("large.txt", "wide");
        assertThat(listing.warnings()).singleElement().asString().contains("\"one\"");
        assertThatThrownBy(() -> volume.find("one")).isInstanceOf(DamagedVolumeException.class)
                .hasMessageContaining("one");
    }

    @Test
    void aRecordThatAnotherFileUsesByNowIsNotShownUnderTheOldName() throws IOException {
        surgery.changeRecord(surgery.number("one"), record -> record.putShort(16, (short) 2));
        NtfsVolume volume = surgery.open();
        Listing listing = volume.list(volume.root());
        assertThat(names(listing)).doesNotContain("one");
        assertThat(listing.warnings()).hasSize(1);
    }

    @Test
    void aFileKnownFromBeforeIsNotOpenedOnceItsRecordIsAnothers() throws IOException {
        GuestFile one = surgery.open().find("one").orElseThrow();
        surgery.changeRecord(surgery.number("one"), record -> record.putShort(16, (short) 2));
        assertThatThrownBy(() -> surgery.open().open(one)).isInstanceOf(DamagedVolumeException.class);
    }

    @Test
    void theCopyOfTheFirstRecordIsUsedAndTold() throws IOException {
        surgery.tear(NtfsSurgery.recordAt(0));
        NtfsVolume volume = surgery.open();
        assertThat(volume.state().doubts()).anyMatch(doubt -> doubt.contains("its copy is used"));
        assertThat(volume.find("deep/a/b/c/d/e/f/bottom")).isPresent();
    }

    @Test
    void withoutTheFirstRecordAndItsCopyTheVolumeIsDamaged() {
        surgery.tear(NtfsSurgery.recordAt(0));
        surgery.tear(surgery.mirror());
        assertThatThrownBy(surgery::open).isInstanceOf(DamagedVolumeException.class)
                .hasMessageContaining("master file table");
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 13, 40, 48, 64, 68})
    void theBackupReplacesABootSectorWithAnImpossibleField(int field) throws IOException {
        surgery.bytes().put(field, (byte) 0x77).put(field + 7, (byte) 0x77);
        NtfsVolume volume = surgery.open();
        assertThat(volume.state().doubts()).anyMatch(doubt -> doubt.contains("its backup is used"));
        assertThat(count(volume, new ArrayList<>())).isEqualTo(FILES);
    }

    @Test
    void theBackupReplacesABootSectorThatLeadsNowhere() throws IOException {
        surgery.bytes().putLong(48, 900).putLong(56, 901);
        assertThat(surgery.open().state().doubts()).anyMatch(doubt -> doubt.contains("its backup is used"));
    }

    @Test
    void aVolumeWhoseBeginningWasWipedIsStillKnown() throws IOException {
        surgery.bytes().put(0, new byte[8192]);
        assertThat(FileSystems.recognise(surgery.content())).isEqualTo(FileSystemKind.NTFS);
        assertThat(FileSystems.open(surgery.content()).find("large.txt")).isPresent();
    }

    @Test
    void anEmptyDiskIsNoWipedVolume() throws IOException {
        surgery.bytes().put(0, new byte[surgery.bytes().limit() - 512]);
        assertThat(FileSystems.recognise(surgery.content())).isEqualTo(FileSystemKind.UNKNOWN);
    }

    @Test
    void withoutBootSectorAndBackupTheVolumeIsDamaged() {
        surgery.bytes().put(13, (byte) 0x77).put(surgery.bytes().limit() - 512, new byte[512]);
        assertThatThrownBy(surgery::open).isInstanceOf(DamagedVolumeException.class).hasMessageContaining("backup");
    }

    @Test
    void namesBehindATornIndexBufferAreStillListed() throws IOException {
        NtfsVolume before = surgery.open();
        int all = before.list(before.find("wide").orElseThrow()).files().size();
        surgery.tear(surgery.bufferWith("file number 150.txt"));
        NtfsVolume volume = surgery.open();
        Listing listing = volume.list(volume.find("wide").orElseThrow());
        assertThat(listing.warnings()).singleElement().asString().contains("\"wide\"");
        assertThat(names(listing)).doesNotContain("file number 150.txt").doesNotHaveDuplicates()
                .hasSizeBetween(all / 2, all - 1);
        assertThatThrownBy(() -> volume.find("wide/file number 150.txt")).isInstanceOf(DamagedVolumeException.class);
        assertThat(volume.find("wide/file number 101.txt")).isPresent();
    }

    @Test
    void anIndexThatLeadsBackToItselfEnds() throws IOException {
        int buffer = surgery.bufferWith("file number 150.txt");
        surgery.change(buffer, NtfsSurgery.CLUSTER, node -> {
            int first = 24 + node.getInt(24);
            long own = node.getLong(16);
            node.putShort(first + 12, (short) 1).putLong(first + node.getShort(first + 8) - 8, own);
        });
        List<String> warnings = new ArrayList<>();
        assertThat(count(surgery.open(), warnings)).isGreaterThan(FILES / 2);
        assertThat(warnings).anyMatch(warning -> warning.contains("wide"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8, 0xFFFF})
    void anIndexEntryOfImpossibleLengthCostsOnlyItsBuffer(int length) throws IOException {
        surgery.changeEntry("file number 150.txt", entry -> entry.putShort(8, (short) length));
        List<String> warnings = new ArrayList<>();
        assertThat(count(surgery.open(), warnings)).isGreaterThan(FILES / 2);
        assertThat(warnings).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 0x4000_0000, 511})
    void anIndexWithBuffersOfImpossibleSizeIsDamaged(int size) throws IOException {
        surgery.changeAttribute(surgery.number("wide"), NtfsSurgery.INDEX_ROOT,
                root -> root.putInt(Short.toUnsignedInt(root.getShort(20)) + 8, size));
        NtfsVolume volume = surgery.open();
        GuestFile wide = volume.find("wide").orElseThrow();
        assertThatThrownBy(() -> volume.list(wide)).isInstanceOf(DamagedVolumeException.class)
                .hasMessageContaining("wide");
    }

    @Test
    void aListOfAttributesThatNamesItsOwnRecordEnds() throws IOException {
        long number = surgery.number("large.txt");
        surgery.changeList(number, list -> {
            for (int at = 0; at < list.limit(); at += list.getShort(at + 4)) {
                list.putLong(at + 16, number | 1L << 48);
            }
        });
        NtfsVolume volume = surgery.open();
        assertThat(names(volume.list(volume.root()))).contains("large.txt");
    }

    @Test
    void aListOfAttributesWithAnImpossibleEntryIsTold() throws IOException {
        surgery.changeList(surgery.number("large.txt"), list -> list.putShort(4, (short) 0));
        NtfsVolume volume = surgery.open();
        assertThat(volume.list(volume.root()).warnings()).anyMatch(warning -> warning.contains("large.txt"));
    }

    @Test
    void contentOfWhichAPartIsLostIsNotTakenForEmpty() throws IOException {
        GuestFile file = surgery.open().find("large.txt").orElseThrow();
        long other = surgery.number("one");
        surgery.changeList(surgery.number("large.txt"), list -> {
            for (int at = 0; at < list.limit(); at += list.getShort(at + 4)) {
                if (list.getInt(at) == NtfsSurgery.DATA) {
                    list.putLong(at + 16, other | 1L << 48);
                }
            }
        });
        surgery.changeAttribute(surgery.number("large.txt"), NtfsSurgery.DATA, data -> data.putInt(0, 0xE0));
        NtfsVolume volume = surgery.open();
        assertThat(volume.list(volume.root()).warnings()).singleElement().asString().contains("large.txt");
        assertThatThrownBy(() -> volume.open(file)).isInstanceOf(DamagedVolumeException.class);
    }

    @Test
    void aRunOutsideTheVolumeCostsOnlyItsFile() throws IOException {
        demandOnlyOneFileIsLost(data -> {
            int run = data.getShort(32);
            data.put(run + (data.get(run) & 0xF) + (data.get(run) >> 4), (byte) 0x7F);
        });
    }

    @Test
    void runsThatDoNotAddUpCostOnlyTheirFile() throws IOException {
        demandOnlyOneFileIsLost(data -> data.putLong(24, 1L << 60));
    }

    @Test
    void aSizeBeyondItsRunsCostsOnlyItsFile() throws IOException {
        demandOnlyOneFileIsLost(data -> data.putLong(48, Long.MAX_VALUE));
    }

    @Test
    void aNegativeSizeCostsOnlyItsFile() throws IOException {
        demandOnlyOneFileIsLost(data -> data.putLong(48, -1));
    }

    private void demandOnlyOneFileIsLost(Consumer<ByteBuffer> change) throws IOException {
        surgery.changeAttribute(surgery.number("compressed/mixed"), NtfsSurgery.DATA, change);
        NtfsVolume volume = surgery.open();
        GuestFile file = volume.find("compressed/mixed").orElseThrow();
        assertThat(file.size()).isNotNegative();
        assertThatThrownBy(() -> volume.open(file)).isInstanceOf(DamagedVolumeException.class);
        assertThat(read(volume.open(volume.find("compressed/text").orElseThrow())).limit()).isEqualTo(150_000);
    }

    @Test
    void bytesBehindTheInitialisedSizeAreZero() throws IOException {
        surgery.changeAttribute(surgery.number("Folder with spaces/pieces"), NtfsSurgery.DATA,
                data -> data.putLong(56, 5000));
        NtfsVolume volume = surgery.open();
        ByteBuffer bytes = read(volume.open(volume.find("Folder with spaces/pieces").orElseThrow()));
        assertThat(bytes.limit()).isEqualTo(20_000);
        byte[] rest = new byte[15_000];
        bytes.get(5000, rest);
        assertThat(rest).containsOnly(0);
        assertThat(bytes.get(4999)).isNotZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 23, 0x7FFF_FFF0, -8})
    void anAttributeOfImpossibleLengthIsTold(int length) throws IOException {
        surgery.changeAttribute(surgery.number("one"), NtfsSurgery.DATA, data -> data.putInt(4, length));
        NtfsVolume volume = surgery.open();
        assertThat(volume.list(volume.root()).warnings()).singleElement().asString().contains("\"one\"");
        GuestFile one = volume.find("one").orElseThrow();
        assertThatThrownBy(() -> volume.open(one)).isInstanceOf(DamagedVolumeException.class);
        assertThatThrownBy(() -> volume.streams(one)).isInstanceOf(DamagedVolumeException.class);
    }

    @Test
    void aVolumeThatIsCutOffIsReadAsFarAsItGoes() throws IOException {
        NtfsVolume volume = NtfsVolume.open(new Slice(surgery.content(), 0, surgery.bytes().limit() / 2 + 4096));
        assertThat(volume.state().doubts()).anyMatch(doubt -> doubt.contains("beyond the end of the disk"));
        assertThat(names(volume.list(volume.root()))).contains("one", "Small.txt");
        assertThat(volume.verify(Progress.none())).singleElement().asString().contains("beyond the end of the disk");
        assertThat(volume.allocation().free()).isPositive().isLessThan(surgery.open().allocation().free());
    }

    @Test
    void brokenCompressionIsOneClearError() throws IOException {
        NtfsVolume volume = surgery.open();
        GuestFile text = volume.find("compressed/text").orElseThrow();
        long place = volume.runs(text).orElseThrow().place(0) * NtfsSurgery.CLUSTER;
        for (int at = 0; at < NtfsSurgery.CLUSTER; at++) {
            surgery.bytes().put((int) place + at, (byte) (at * 31 | 0x80));
        }
        assertThatThrownBy(() -> read(surgery.open().open(text))).isInstanceOf(DamagedVolumeException.class)
                .hasMessageContaining("compressed");
    }

    @Test
    void anEncryptedFileIsListedAndRefused() throws IOException {
        surgery.changeAttribute(surgery.number("one"), NtfsSurgery.DATA, data -> data.putShort(12, (short) 0x4000));
        NtfsVolume volume = surgery.open();
        GuestFile one = volume.find("one").orElseThrow();
        assertThatThrownBy(() -> volume.open(one)).isInstanceOf(RefusedException.class).hasMessageContaining("EFS");
    }

    @Test
    void aFileThatOnlyNewerWindowsUnpacksIsListedAndRefused() throws IOException {
        long number = surgery.number("junction");
        surgery.changeRecord(number, record -> record.putShort(22, (short) 1));
        surgery.changeAttribute(number, NtfsSurgery.REPARSE_POINT,
                point -> point.putInt(Short.toUnsignedInt(point.getShort(20)), 0x8000_0017));
        NtfsVolume volume = surgery.open();
        GuestFile file = volume.find("junction").orElseThrow();
        assertThat(file.kind()).isEqualTo(GuestFile.Kind.FILE);
        assertThatThrownBy(() -> volume.open(file)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("0x80000017");
    }
}

package org.verdigris.guest.tests.ntfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verdigris.disk.Progress;
import org.verdigris.guest.bytes.Runs;
import org.verdigris.guest.ntfs.NtfsVolume;
import org.verdigris.testing.corpus.Corpus;

/** The signs that a volume was not left in order. */
final class NtfsStateTest {

    private static final int VOLUME_INFORMATION = 0x70;
    private static final long VOLUME = 3;

    private NtfsSurgery surgery;

    @BeforeEach
    void takeAVolume() throws IOException {
        surgery = new NtfsSurgery();
    }

    private List<String> doubts() throws IOException {
        return surgery.open().state().doubts();
    }

    private List<String> faults() throws IOException {
        return surgery.open().verify(Progress.none());
    }

    private int place(String path) throws IOException {
        NtfsVolume volume = surgery.open();
        Runs runs = volume.runs(volume.find(path).orElseThrow()).orElseThrow();
        return (int) runs.place(0);
    }

    @ParameterizedTest
    @CsvSource({"0x0000, true", "0x0001, false", "0x0002, false", "0x0004, false", "0x0010, false", "0x4000, false",
            "0x0080, true", "0x8000, true", "0x0008, true"})
    void theFlagsOfTheVolumeDecide(String flags, boolean clean) throws IOException {
        surgery.changeAttribute(VOLUME, VOLUME_INFORMATION, information -> information
                .putShort(Short.toUnsignedInt(information.getShort(20)) + 10, (short) (int) Integer.decode(flags)));
        assertThat(doubts().isEmpty()).isEqualTo(clean);
    }

    @ParameterizedTest
    @CsvSource({"0xFFFF, 0, true", "0, 2, true", "0, 0, false", "0xFFFF, 2, true", "0, 1, false"})
    void theJournalIsClosedWithoutAClientOrWhenDismounted(String client, int flags, boolean clean) throws IOException {
        int log = place("$LogFile") * NtfsSurgery.CLUSTER;
        writeRestart(log, 5, (short) (int) Integer.decode(client), (short) flags);
        assertThat(doubts().isEmpty()).isEqualTo(clean);
    }

    @Test
    void theNewerRestartPageCounts() throws IOException {
        int log = place("$LogFile") * NtfsSurgery.CLUSTER;
        writeRestart(log, 5, (short) 0, (short) 2);
        writeRestart(log + 4096, 6, (short) 0, (short) 0);
        assertThat(doubts()).singleElement().asString().contains("was not closed");
    }

    @Test
    void aJournalThatChkdskUsedIsNotInOrder() throws IOException {
        int log = place("$LogFile") * NtfsSurgery.CLUSTER;
        writeRestart(log, 5, (short) -1, (short) 2);
        surgery.bytes().put(log, "CHKD".getBytes());
        assertThat(doubts()).singleElement().asString().contains("$LogFile");
    }

    @Test
    void aRestartPageThatWasNotWrittenToItsEndIsNotPassedOver() throws IOException {
        int log = place("$LogFile") * NtfsSurgery.CLUSTER;
        writeRestart(log, 9, (short) 0, (short) 0);
        writeRestart(log + 4096, 5, (short) 0, (short) 2);
        surgery.bytes().put(log + 1022, (byte) 0x55);
        assertThat(doubts()).singleElement().asString().contains("$LogFile is damaged");
        surgery.bytes().put(log, "CHKD".getBytes());
        assertThat(doubts()).singleElement().asString().contains("$LogFile is damaged");
    }

    private void writeRestart(int at, long current, short client, short flags) {
        ByteBuffer page = surgery.bytes().slice(at, 4096).order(ByteOrder.LITTLE_ENDIAN);
        page.put(0, new byte[4096]).put(0, "RSTR".getBytes());
        page.putShort(4, (short) 30).putShort(6, (short) 9).putInt(16, 4096).putInt(20, 4096).putShort(24, (short) 48);
        page.putLong(48, current).putShort(60, client).putShort(62, flags);
    }

    @ParameterizedTest
    @CsvSource({"dfirntfs-LogFile_7.bin.gz", "dfirntfs-LogFile_empty.bin.gz"})
    void theJournalOfAGuestThatWasShutDownIsInOrder(String sample) throws IOException {
        Corpus corpus = Corpus.find().orElse(null);
        Assumptions.assumeTrue(corpus != null, "The test corpus is not here.");
        Path file = corpus.root().resolve("fs").resolve(sample);
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            byte[] log = in.readAllBytes();
            surgery.bytes().put(place("$LogFile") * NtfsSurgery.CLUSTER, log);
        }
        assertThat(doubts()).isEmpty();
    }

    @Test
    void aHibernationFileWithContentMeansThatTheGuestSleeps() throws IOException {
        nameHibernationFile("large.txt");
        assertThat(doubts()).singleElement().asString().contains("hibernated");
    }

    @Test
    void aHibernationFileShorterThanAPageMeansSo() throws IOException {
        nameHibernationFile("one");
        assertThat(doubts()).singleElement().asString().contains("shorter than a page");
    }

    @Test
    void anEmptiedHibernationFileMeansNothing() throws IOException {
        nameHibernationFile("compressed/zeros");
        assertThat(doubts()).isEmpty();
    }

    @Test
    void aHibernationFileThatCannotBeReadIsADoubt() throws IOException {
        nameHibernationFile("one");
        surgery.tear(NtfsSurgery.recordAt(surgery.number("one")));
        assertThat(doubts()).isNotEmpty();
    }

    @Test
    void aRootThatCannotBeReadWhollyIsADoubtBecauseItMayHoldOne() throws IOException {
        surgery.tear(surgery.bufferWith("Small.txt"));
        assertThat(doubts()).isNotEmpty();
    }

    /** A name of as many letters now stands for another file. */
    private void nameHibernationFile(String content) throws IOException {
        long id = surgery.open().find(content).orElseThrow().id();
        surgery.changeEntry("another name", entry -> {
            entry.putLong(0, id);
            for (int i = 0; i < 12; i++) {
                entry.putChar(82 + i * 2, "hiberfil.sys".charAt(i));
            }
        });
    }

    @Test
    void aSoundVolumeHasNoFaults() throws IOException {
        assertThat(faults()).isEmpty();
    }

    @Test
    void aClusterOfAFileThatIsRecordedAsFreeIsAFault() throws IOException {
        free(place("compressed/text"));
        assertThat(faults()).singleElement().asString()
                .contains("File record " + surgery.number("compressed/text") + " ");
        assertThat(doubts()).isEmpty();
    }

    @Test
    void aClusterOfTheTableThatIsRecordedAsFreeIsSeenAtOnce() throws IOException {
        free(place("$MFT"));
        assertThat(doubts()).singleElement().asString().contains("File record 0 ");
    }

    private void free(int cluster) throws IOException {
        int at = place("$Bitmap") * NtfsSurgery.CLUSTER + cluster / 8;
        surgery.bytes().put(at, (byte) (surgery.bytes().get(at) & ~(1 << cluster % 8)));
    }

    @Test
    void clustersOfTwoFilesAreAFault() throws IOException {
        surgery.changeAttribute(surgery.number("compressed/mixed"), NtfsSurgery.DATA, data -> {
            int run = Short.toUnsignedInt(data.getShort(32));
            assertThat(data.get(run) >> 4).isEqualTo(2);
            try {
                data.putShort(run + 1 + (data.get(run) & 0xF), (short) place("$LogFile"));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(faults()).anyMatch(fault -> fault.contains("another file has too"));
    }

    @Test
    void aTornRecordIsAFault() throws IOException {
        surgery.tear(NtfsSurgery.recordAt(surgery.number("one")));
        assertThat(faults()).singleElement().asString().contains("is damaged");
    }

    @Test
    void aRecordThatContinuesNoFileIsAFault() throws IOException {
        surgery.changeRecord(surgery.number("one"), record -> record.putLong(32, 0xFFFF_FFFF_FFFFL));
        assertThat(faults()).singleElement().asString().contains("continues a file that is not there");
    }

    @Test
    void aUsedRecordThatHoldsNothingIsAFault() throws IOException {
        surgery.bytes().putInt(NtfsSurgery.recordAt(surgery.number("one")), 0);
        assertThat(faults()).singleElement().asString().contains("holds no file");
    }

    @Test
    void theFreeClustersAreThoseWhoseBitsAreNotSet() throws IOException {
        NtfsVolume volume = surgery.open();
        int bitmap = place("$Bitmap") * NtfsSurgery.CLUSTER;
        int clusters = (int) volume.allocation().clusters();
        byte[] bits = new byte[(clusters + 7) / 8];
        Random random = new Random(7);
        random.nextBytes(bits);
        Arrays.fill(bits, 20, 40, (byte) 0);
        Arrays.fill(bits, 60, 90, (byte) -1);
        surgery.bytes().put(bitmap, bits);
        var allocation = surgery.open().allocation();
        long from = 0;
        long free = 0;
        for (var run = allocation.nextFree(0); run.isPresent(); run = allocation.nextFree(from)) {
            for (long cluster = from; cluster < run.get().start(); cluster++) {
                assertThat(bit(bits, cluster)).isTrue();
                assertThat(allocation.isUsed(cluster)).isTrue();
            }
            from = run.get().start() + run.get().count();
            for (long cluster = run.get().start(); cluster < from; cluster++) {
                assertThat(bit(bits, cluster)).isFalse();
                assertThat(allocation.isUsed(cluster)).isFalse();
            }
            free += run.get().count();
        }
        assertThat(allocation.free()).isEqualTo(free);
    }

    private static boolean bit(byte[] bits, long cluster) {
        return (bits[(int) (cluster / 8)] >> cluster % 8 & 1) != 0;
    }
}

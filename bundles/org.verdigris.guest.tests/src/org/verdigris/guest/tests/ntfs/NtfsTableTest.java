package org.verdigris.guest.tests.ntfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verdigris.disk.Progress;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.FileTree;
import org.verdigris.guest.ntfs.NtfsVolume;

/** A master file table whose own runs need a second record. */
final class NtfsTableTest {

    private static final int PIECE = 72;
    /** Room for what the record gets, taken from its unused end. */
    private static final int ADDED = 200;
    private static final int FIRST_CLUSTERS = 24;
    private static final int CLUSTERS = 44;
    /** A record in the first part of the table that no file uses. */
    private static final int SECOND = 40;

    private NtfsSurgery surgery;

    @BeforeEach
    void splitTheTable() throws IOException {
        surgery = new NtfsSurgery();
        long size = surgery.open().find("$MFT").orElseThrow().size();
        surgery.changeRecord(0, record -> {
            int data = 56;
            while (record.getInt(data) != NtfsSurgery.DATA) {
                data += record.getInt(data + 4);
            }
            int behind = data + record.getInt(data + 4);
            byte[] rest = new byte[NtfsSurgery.RECORD - behind - ADDED];
            record.get(behind, rest);
            int at = writePiece(record, data, 0, FIRST_CLUSTERS, size);
            at = writeList(record, at);
            record.put(at, rest);
            record.putInt(24, NtfsSurgery.RECORD);
        });
        writeSecond(size);
    }

    private static int writePiece(ByteBuffer record, int at, long first, long end, long size) {
        record.put(at, new byte[PIECE]);
        record.putInt(at, NtfsSurgery.DATA).putInt(at + 4, PIECE).put(at + 8, (byte) 1).putShort(at + 32, (short) 64);
        record.putLong(at + 16, first).putLong(at + 24, end - 1);
        record.putLong(at + 40, size).putLong(at + 48, size).putLong(at + 56, size);
        record.put(at + 64, (byte) 0x11).put(at + 65, (byte) (end - first)).put(at + 66, (byte) (4 + first));
        return at + PIECE;
    }

    private static int writeList(ByteBuffer record, int at) {
        record.put(at, new byte[24 + 64]);
        record.putInt(at, NtfsSurgery.LIST).putInt(at + 4, 24 + 64).putInt(at + 16, 64).putShort(at + 20, (short) 24);
        writeEntry(record, at + 24, 0, 1L << 48);
        writeEntry(record, at + 56, FIRST_CLUSTERS, SECOND | 1L << 48);
        return at + 24 + 64;
    }

    private static void writeEntry(ByteBuffer record, int at, long first, long reference) {
        record.putInt(at, NtfsSurgery.DATA).putShort(at + 4, (short) 32).putLong(at + 8, first)
                .putLong(at + 16, reference);
    }

    private void writeSecond(long size) {
        ByteBuffer record = surgery.bytes().slice(NtfsSurgery.recordAt(SECOND), NtfsSurgery.RECORD)
                .order(ByteOrder.LITTLE_ENDIAN);
        record.put(0, new byte[NtfsSurgery.RECORD]).put(0, "FILE".getBytes());
        record.putShort(4, (short) 48).putShort(6, (short) 3).putShort(16, (short) 1).putShort(20, (short) 56);
        record.putShort(22, (short) 1).putInt(24, 56 + PIECE + 8).putInt(28, NtfsSurgery.RECORD);
        record.putLong(32, 1L << 48);
        writePiece(record, 56, FIRST_CLUSTERS, CLUSTERS, size);
        record.putInt(56 + PIECE, -1);
    }

    @Test
    void isReadToItsEnd() throws IOException {
        NtfsVolume volume = surgery.open();
        Set<Long> numbers = new HashSet<>();
        FileTree.walk(volume, volume.root(), (path, file) -> numbers.add(file.id() & 0xFFFF_FFFFL),
                warning -> assertThat(warning).isNull());
        assertThat(numbers).anyMatch(number -> number >= FIRST_CLUSTERS * 4);
        assertThat(volume.state().doubts()).isEmpty();
        assertThat(volume.verify(Progress.none())).isEmpty();
        assertThat(volume.runs(volume.find("$MFT").orElseThrow()).orElseThrow().clusters()).isEqualTo(CLUSTERS);
    }

    @Test
    void isDamagedIfTheSecondRecordIsAnothers() throws IOException {
        surgery.changeRecord(SECOND, record -> record.putShort(16, (short) 2));
        surgery.bytes().put(surgery.mirror(), new byte[NtfsSurgery.RECORD]);
        assertThatThrownBy(surgery::open).isInstanceOf(DamagedVolumeException.class)
                .hasMessageContaining("master file table");
    }

    @Test
    void isFoundByTheCopyOfItsFirstRecordIfTheSecondIsTorn() throws IOException {
        surgery.tear(NtfsSurgery.recordAt(SECOND));
        assertThat(surgery.open().state().doubts()).anyMatch(doubt -> doubt.contains("its copy is used"));
    }
}

package org.verdigris.guest.tests.ntfs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verdigris.disk.DiskContent;
import org.verdigris.guest.ntfs.NtfsVolume;
import org.verdigris.testing.corpus.Corpus;

/** Boot sectors of volumes that Windows made, with clusters of many sizes. */
final class NtfsBootTest {

    private static final int RECORDS = 7;

    /** A volume of which there are the boot sector and the records of the table, of the record of clusters and no more. */
    private record Stub(ByteBuffer boot, long mft, ByteBuffer table, long size) implements DiskContent {

        @Override
        public void read(ByteBuffer target, long position) {
            while (target.hasRemaining()) {
                long at = position++;
                boolean inTable = at >= mft && at < mft + table.limit();
                target.put(at < boot.limit() ? boot.get((int) at) : inTable ? table.get((int) (at - mft)) : 0);
            }
        }

        @Override
        public void close() {
            // There is nothing to close.
        }
    }

    @ParameterizedTest
    @CsvSource({"512, 512, 512, 1024", "4k, 512, 4096, 1024", "64k, 512, 65536, 1024", "128k, 512, 131072, 1024",
            "4kn, 4096, 4096, 4096"})
    void tellTheSizesOfSectorsClustersAndRecords(String sample, int sector, int cluster, int record)
            throws IOException {
        Corpus corpus = Corpus.find().orElse(null);
        assumeTrue(corpus != null, "The test corpus is not here.");
        ByteBuffer boot = ByteBuffer.wrap(Files.readAllBytes(corpus.root().resolve("fs/dfirntfs-" + sample + ".boot")))
                .order(ByteOrder.LITTLE_ENDIAN);
        long size = boot.getLong(40) * sector;
        long clusters = size / cluster;
        ByteBuffer table = ByteBuffer.allocate(RECORDS * record).order(ByteOrder.LITTLE_ENDIAN);
        long mft = boot.getLong(48);
        long tableClusters = (table.limit() + cluster - 1) / cluster;
        writeRecord(table.slice(0, record), tableClusters, tableClusters * cluster, mft);
        long bitmapClusters = (clusters / 8 + cluster) / cluster;
        writeRecord(table.slice(6 * record, record), bitmapClusters, bitmapClusters * cluster, -1);
        NtfsVolume volume = NtfsVolume.open(new Stub(boot, mft * cluster, table, size + sector));
        assertThat(volume.size()).isEqualTo(size);
        assertThat(volume.allocation().clusterBytes()).isEqualTo(cluster);
        assertThat(volume.allocation().clusters()).isEqualTo(clusters);
        assertThat(volume.allocation().free()).isEqualTo(clusters);
        assertThat(volume.serial()).isEqualTo(boot.getLong(72));
        assertThat(volume.hiddenSectors()).isEqualTo(boot.getInt(28));
        assertThat(volume.heads()).isEqualTo(sector == 512 ? 255 : 1);
    }

    /** @param place the first cluster, or -1 if none is stored */
    private static void writeRecord(ByteBuffer bytes, long clusters, long size, long place) {
        ByteBuffer record = bytes.order(ByteOrder.LITTLE_ENDIAN);
        record.put(0, "FILE".getBytes()).putShort(4, (short) 48).putShort(6, (short) (record.limit() / 512 + 1));
        record.putShort(16, (short) 1).putShort(20, (short) 72).putShort(22, (short) 1).putInt(24, 72 + 80 + 8);
        int at = 72;
        record.putInt(at, NtfsSurgery.DATA).putInt(at + 4, 80).put(at + 8, (byte) 1).putShort(at + 32, (short) 64);
        record.putLong(at + 24, clusters - 1).putLong(at + 48, size).putLong(at + 56, size);
        record.put(at + 64, (byte) (place < 0 ? 0x04 : 0x44)).putInt(at + 65, (int) clusters);
        record.putInt(at + 69, place < 0 ? 0 : (int) place);
        record.putInt(at + 80, -1);
    }
}

package org.verdigris.fuzz;

import java.io.IOException;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.MethodSource;
import org.verdigris.disk.DiskContent;
import org.verdigris.guest.volume.DiskLayout;
import org.verdigris.guest.volume.FileSystems;
import org.verdigris.guest.volume.Partition;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes as the beginning of a disk; to begin with, those of partition tables. */
final class DiskLayoutFuzz {

    private static final long DISK = 1 << 20;
    private static final int SECTOR = 512;

    static Stream<byte[]> tables() {
        return Stream.of(PartitionTables.extended(), PartitionTables.guid());
    }

    @MethodSource("tables")
    @FuzzTest(maxDuration = "2h") // the number of executions ends it; the library would after five minutes
    void anyTableIsReadOrRefused(byte[] bytes) throws IOException {
        if (bytes == null) {
            return;
        }
        for (int sector : new int[] {SECTOR, 8 * SECTOR}) {
            for (long size : new long[] {DISK, bytes.length}) {
                PatchedContent disk = new PatchedContent(bytes, size);
                Bounds.hold(() -> layout(disk, sector));
            }
        }
    }

    private static void layout(DiskContent disk, int sector) throws IOException {
        DiskLayout layout = DiskLayout.read(disk, sector);
        layout.warnings().forEach(Bounds::demandSentence);
        for (Partition partition : layout.partitions()) {
            if (partition.start() < 0 || partition.length() <= 0
                    || partition.start() + partition.length() > disk.size()) {
                throw new AssertionError("not on a disk of " + disk.size() + " bytes: " + partition);
            }
            FileSystems.recognise(partition.content(disk));
        }
    }
}

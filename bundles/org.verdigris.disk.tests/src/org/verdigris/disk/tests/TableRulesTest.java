package org.verdigris.disk.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.DiskChain;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Flaw;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Severity;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.disk.VhdSurgery;

/** Breaks one rule of the block allocation table and expects exactly its id. */
final class TableRulesTest {

    private static final int FIRST_BLOCK = 4; // the sector behind a table of one sector

    @TempDir
    private Path folder;
    private Path disk;

    @BeforeEach
    void writeFlawlessDisk() throws IOException {
        disk = Disks.dynamic().write(folder.resolve("dynamic.vhd"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void b01ABlockMustNotBeginInTheMetadata(int sector) throws IOException {
        VhdSurgery.on(disk).tableEntry(0, sector);
        assertOnly("B01", Severity.ERROR);
        assertThatExceptionOfType(DamagedDiskException.class).isThrownBy(() -> Disks.content(disk))
                .withMessageContaining(disk.toString()).withMessageContaining("inside the metadata")
                .extracting(DamagedDiskException::rule).isEqualTo("B01");
    }

    @Test
    void b01ABlockMustNotBeginInALocator() throws IOException {
        disk = Disks.child().windowsLayout().write(folder.resolve("child.vhd"));
        VhdSurgery.on(disk).tableEntry(0, (12288 + 4096) / 512);
        assertOnly("B01", Severity.ERROR);
    }

    @Test
    void b01ABlockMustNotBeginInXensMap() throws IOException {
        disk = Disks.dynamic().creator("tap\0", 1, 3).host("\0\0\0\0").write(folder.resolve("xen.vhd"));
        byte[] map = new byte[512];
        System.arraycopy("tdbatmap".getBytes(), 0, map, 0, 8);
        VhdSurgery.on(disk).bytes(FIRST_BLOCK * 512, map);
        assertOnly("B01", Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x7FFFFFFF, 0x80000000, -2})
    void b02ABlockMustEndBeforeTheFooter(int sector) throws IOException {
        VhdSurgery.on(disk).tableEntry(0, sector);
        assertOnly("B02", Severity.ERROR);
        assertThatExceptionOfType(DamagedDiskException.class).isThrownBy(() -> Disks.content(disk))
                .withMessageContaining(disk.toString());
    }

    @Test
    void b02OneSectorTooFarIsSeen() throws IOException {
        int last = (int) (Files.size(disk) / 512) - 1 - 4097;
        VhdSurgery.on(disk).tableEntry(3, last + 1);
        assertOnly("B02", Severity.ERROR);
        try (DiskChain chain = DiskChain.open(disk, PathMapping.none())) {
            assertThatExceptionOfType(DamagedDiskException.class)
                    .isThrownBy(() -> Disks.read(chain, 8 * Disks.MIB - 512, 512)); // that would be the footer
        }
    }

    @Test
    void b03OverlappingBlocksAreReported() throws IOException {
        VhdSurgery.on(disk).tableEntry(3, FIRST_BLOCK);
        assertOnly("B03", Severity.ERROR);
        VhdSurgery.on(disk).tableEntry(3, FIRST_BLOCK + 4096);
        assertOnly("B03", Severity.ERROR);
        VhdSurgery.on(disk).tableEntry(3, FIRST_BLOCK + 4097);
        assertThat(Disks.rules(disk)).isEmpty();
    }

    @Test
    void b03AMillionEntriesForTheSameBlockAreReportedAtOnce() throws IOException {
        disk = VhdBuilder.dynamic(2040L << 30).sectors(0, Disks.pattern(512, 1)).write(folder.resolve("huge.vhd"));
        int block = (1536 + 1044480 * 4) / 512;
        ByteBuffer table = ByteBuffer.allocate(1044480 * 4);
        while (table.hasRemaining()) {
            table.putInt(block);
        }
        VhdSurgery.on(disk).bytes(1536, table.array());
        assertOnly("B03", Severity.ERROR);
        assertThat(DiskInfo.read(disk).table().orElseThrow().allocated()).isEqualTo(1044480);
    }

    @Test
    void oneEntryAndSeveralAreEachAWholeSentence() throws IOException {
        VhdSurgery.on(disk).tableEntry(0, 0);
        assertThat(DiskInfo.read(disk).flaws().getFirst().message())
                .isEqualTo("One entry of the block allocation table points into the metadata.");
        VhdSurgery.on(disk).tableEntry(1, 0);
        assertThat(DiskInfo.read(disk).flaws().getFirst().message())
                .isEqualTo("2 entries of the block allocation table point into the metadata.");
    }

    @Test
    void b04AnEntryBehindTheEndOfTheDiskMustBeUnused() throws IOException {
        disk = VhdBuilder.dynamic(4 * Disks.MIB).extraEntries(2).sectors(0, Disks.pattern(512, 1))
                .write(folder.resolve("surplus.vhd"));
        VhdSurgery.on(disk).tableEntry(0, -1).tableEntry(3, FIRST_BLOCK);
        assertOnly("B04", Severity.WARNING);
    }

    @Test
    void b05ATableFilledUpWithZerosIsWorthKnowing() throws IOException {
        disk = Disks.dynamic().zeroPadding().write(folder.resolve("zeros.vhd"));
        assertOnly("B05", Severity.INFORMATION);
    }

    @Test
    void alignedAndShuffledBlocksAreFine() throws IOException {
        disk = VhdBuilder.dynamic(16 * Disks.MIB).windowsLayout().shuffled(4).sectors(0, Disks.pattern(512, 1))
                .sectors(9000, Disks.pattern(512, 1)).sectors(30000, Disks.pattern(512, 1))
                .write(folder.resolve("windows.vhd"));
        assertThat(Disks.rules(disk)).isEmpty();
        assertThat(DiskInfo.read(disk).table().orElseThrow().allocated()).isEqualTo(3);
    }

    private void assertOnly(String rule, Severity severity) throws IOException {
        assertThat(DiskInfo.read(disk).flaws()).extracting(Flaw::rule, Flaw::severity)
                .containsExactly(tuple(rule, severity));
    }
}

package org.verdigris.disk.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Flaw;
import org.verdigris.disk.Severity;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.disk.VhdSurgery;

/** Breaks one rule of the dynamic header and expects exactly its id. */
final class HeaderRulesTest {

    @TempDir
    private Path folder;
    private Path disk;

    @BeforeEach
    void writeFlawlessDisk() throws IOException {
        disk = Disks.dynamic().write(folder.resolve("dynamic.vhd"));
    }

    @Test
    void h01AMissingHeaderLeavesTheFootersFacts() throws IOException {
        VhdSurgery.on(disk).flip(512);
        assertOnly("H01", Severity.ERROR);
        assertThat(DiskInfo.read(disk).table()).isEmpty();
        assertThat(DiskInfo.read(disk).capacity()).isEqualTo(8 * Disks.MIB);
        assertContentRefused("H01");
    }

    @Test
    void h02AWrongChecksumIsReportedButTheContentStaysReadable() throws IOException {
        byte[] content = Disks.content(disk);
        VhdSurgery.on(disk).flip(512 + 36);
        assertOnly("H02", Severity.ERROR);
        assertThat(Disks.content(disk)).isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(longs = {512, 0, Long.MIN_VALUE})
    void h03AChainOfHeadersIsNotFollowed(long next) throws IOException {
        header(header -> header.putLong(8, next));
        assertOnly("H03", Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 512, 1024, 1537, 1L << 40, Long.MIN_VALUE, Long.MAX_VALUE, -512})
    void h04ATableMustLieInTheFileBehindTheHeader(long offset) throws IOException {
        header(header -> header.putLong(16, offset));
        assertOnly("H04", Severity.ERROR);
        assertThat(DiskInfo.read(disk).table()).isEmpty();
        assertContentRefused("H04");
    }

    @Test
    void h05AnotherVersionIsNotInterpreted() throws IOException {
        header(header -> header.putInt(24, 0x00020000));
        assertOnly("H05", Severity.ERROR);
        assertContentRefused("H05");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 0x80, 512, 2048, 0x12345678, 0x80000000, -1})
    void h06AnImpossibleBlockSizeIsReportedBeforeAnythingIsDividedByIt(int blockSize) throws IOException {
        header(header -> header.putInt(32, blockSize));
        assertOnly("H06", Severity.ERROR);
        assertContentRefused("H06");
    }

    @Test
    void h06AnUnusualBlockSizeIsWorthKnowing() throws IOException {
        disk = VhdBuilder.dynamic(Disks.MIB).blockSize(64 * 1024).sectors(200, Disks.pattern(512, 1))
                .write(folder.resolve("small.vhd"));
        assertOnly("H06", Severity.INFORMATION);
    }

    @Test
    void h07ATableThatIsTooShortIsReported() throws IOException {
        header(header -> header.putInt(28, 3));
        assertThat(Disks.errors(disk)).extracting(Flaw::rule).containsExactly("H07");
        assertContentRefused("H07");
    }

    @Test
    void h08AFewSpareEntriesAreFineAndManyAreWorthKnowing() throws IOException {
        disk = Disks.dynamic().extraEntries(128).write(folder.resolve("some.vhd"));
        assertThat(Disks.rules(disk)).isEmpty();
        disk = Disks.dynamic().extraEntries(129).write(folder.resolve("many.vhd"));
        assertOnly("H08", Severity.INFORMATION);
        assertThat(DiskInfo.read(disk).table().orElseThrow().entries()).isEqualTo(4 + 129);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 8 << 20})
    void h08MoreEntriesThanTheFileCanHoldAreNeverAllocated(int entries) throws IOException {
        header(header -> header.putInt(28, entries));
        assertOnly("H08", Severity.ERROR);
        assertContentRefused("H08");
    }

    @Test
    void h08MoreEntriesThanAnyDiskCanHaveAreNotReadEvenFromAHugeFile() throws IOException {
        disk = VhdBuilder.dynamic(8 * Disks.MIB).write(folder.resolve("huge.vhd"));
        VhdSurgery.on(disk).insertBeforeEndFooter(16 * Disks.MIB).header(header -> header.putInt(28, 4 << 20));
        assertThat(Disks.errors(disk)).extracting(Flaw::rule).containsExactly("H08");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 768, 1023})
    void h09ReservedBytesMustBeZero(int position) throws IOException {
        header(header -> header.put(position, (byte) 1));
        assertOnly("H09", Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 56, 65, 576, 767})
    void h10ADynamicDiskHasNoFieldsOfAParent(int position) throws IOException {
        header(header -> header.put(position, (byte) 1));
        assertOnly("H10", Severity.WARNING);
        assertThat(DiskInfo.read(disk).parent()).isEmpty();
    }

    private void header(Consumer<ByteBuffer> change) throws IOException {
        VhdSurgery.on(disk).header(change);
    }

    private void assertOnly(String rule, Severity severity) throws IOException {
        assertThat(DiskInfo.read(disk).flaws()).extracting(Flaw::rule, Flaw::severity)
                .containsExactly(tuple(rule, severity));
    }

    private void assertContentRefused(String rule) {
        assertThatExceptionOfType(DamagedDiskException.class).isThrownBy(() -> Disks.content(disk))
                .withMessageContaining(disk.toString()).extracting(DamagedDiskException::rule).isEqualTo(rule);
    }
}

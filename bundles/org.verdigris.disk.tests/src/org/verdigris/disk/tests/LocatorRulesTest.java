package org.verdigris.disk.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Flaw;
import org.verdigris.disk.Severity;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.disk.VhdSurgery;

/** Breaks one rule of the parent locators and expects exactly its id. */
final class LocatorRulesTest {

    private static final int FIRST = 576;
    private static final int UNUSED = 576 + 3 * 24;

    @TempDir
    private Path folder;
    private Path child;

    @BeforeEach
    void writeFlawlessDisk() throws IOException {
        child = Disks.child().write(folder.resolve("child.vhd"));
        assertThat(Disks.rules(child)).isEmpty();
    }

    @Test
    void l01AnUnknownCodeIsReportedAndItsTextLeftAlone() throws IOException {
        VhdSurgery.on(child).header(header -> header.putInt(FIRST, 0x41424344));
        assertOnly(child, "L01", Severity.WARNING);
        assertThat(DiskInfo.read(child).parent().orElseThrow().locators().getFirst().code()).isEqualTo("ABCD");
        assertThat(DiskInfo.read(child).parent().orElseThrow().locators().getFirst().text()).isEmpty();
    }

    @Test
    void l01AnUnusedSlotIsEmpty() throws IOException {
        VhdSurgery.on(child).header(header -> header.putInt(UNUSED + 8, 5));
        assertOnly(child, "L01", Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 512, 1536, 1L << 50, Long.MIN_VALUE, -1})
    void l02ATextOutsideTheFileOrInsideMetadataIsReported(long offset) throws IOException {
        VhdSurgery.on(child).header(header -> header.putLong(FIRST + 16, offset));
        assertThat(Disks.errors(child)).extracting(Flaw::rule).containsExactly("L02");
    }

    @Test
    void l02ATextOverTheEndFooterIsReported() throws IOException {
        long footer = Files.size(child) - 512;
        VhdSurgery.on(child).header(header -> header.putLong(FIRST + 16, footer));
        assertThat(Disks.errors(child)).extracting(Flaw::rule).containsExactly("L02");
    }

    @Test
    void l02ATextInsideABlockIsReported() throws IOException {
        VhdSurgery.on(child).header(header -> header.putLong(FIRST + 16, 512 * 1024));
        assertThat(Disks.errors(child)).extracting(Flaw::rule).containsExactly("L02");
    }

    @Test
    void aTextBehindAllBlocksIsFine() throws IOException {
        long end = Files.size(child) - 512;
        VhdSurgery.on(child).insertBeforeEndFooter(512)
                .bytes(end, ".\\base.vhd".getBytes(StandardCharsets.UTF_16LE))
                .header(header -> header.putLong(FIRST + 16, end));
        assertThat(Disks.rules(child)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 19, 514, -1})
    void l03ALengthMustFit(int length) throws IOException {
        VhdSurgery.on(child).header(header -> header.putInt(FIRST + 8, length));
        assertThat(DiskInfo.read(child).flaws()).extracting(Flaw::rule).contains("L03")
                .isSubsetOf("L03", "L07", "L08");
        assertThat(Disks.errors(child)).isEmpty();
    }

    @Test
    void l04SpaceIsSectorsIfSmallAndWholeSectorsOtherwise() throws IOException {
        VhdSurgery.on(child).header(header -> header.putInt(FIRST + 4, 1));
        assertThat(Disks.rules(child)).isEmpty();
        assertThat(DiskInfo.read(child).parent().orElseThrow().locators().getFirst().space()).isEqualTo(512);
        VhdSurgery.on(child).header(header -> header.putInt(FIRST + 4, 513));
        assertOnly(child, "L04", Severity.WARNING);
    }

    @Test
    void l05ReservedBytesMustBeZero() throws IOException {
        VhdSurgery.on(child).header(header -> header.putInt(FIRST + 12, 1));
        assertOnly(child, "L05", Severity.WARNING);
    }

    @Test
    void l06SomethingMustNameTheParent() throws IOException {
        Path nameless = VhdBuilder.differencing(8 * Disks.MIB, Disks.BASE, "").write(folder.resolve("nameless.vhd"));
        assertOnly(nameless, "L06", Severity.ERROR);
        Path alias = VhdBuilder.differencing(8 * Disks.MIB, Disks.BASE, "").locator("Mac ", new byte[] {1, 2})
                .write(folder.resolve("alias.vhd"));
        assertOnly(alias, "L06", Severity.ERROR);
        Path header = VhdBuilder.differencing(8 * Disks.MIB, Disks.BASE, "base.vhd").write(folder.resolve("h.vhd"));
        assertThat(Disks.rules(header)).isEmpty();
    }

    @Test
    void l07AllNamesMustAgreeButForCaseAndFolder() throws IOException {
        Path agreeing = VhdBuilder.differencing(8 * Disks.MIB, Disks.BASE, "C:\\Disks\\BASE.VHD")
                .relativeLocator("..\\base.vhd").write(folder.resolve("agreeing.vhd"));
        assertThat(Disks.rules(agreeing)).isEmpty();
        Path differing = VhdBuilder.differencing(8 * Disks.MIB, Disks.BASE, "base.vhd")
                .relativeLocator(".\\other.vhd").write(folder.resolve("differing.vhd"));
        assertOnly(differing, "L07", Severity.WARNING);
    }

    @Test
    void l08RelativeAndAbsoluteMustNotBeConfused() throws IOException {
        Path relative = VhdBuilder.differencing(8 * Disks.MIB, Disks.BASE, "base.vhd").absoluteLocator(".\\base.vhd")
                .write(folder.resolve("relative.vhd"));
        assertOnly(relative, "L08", Severity.INFORMATION);
        Path absolute = VhdBuilder.differencing(8 * Disks.MIB, Disks.BASE, "base.vhd")
                .relativeLocator("D:\\base.vhd").write(folder.resolve("absolute.vhd"));
        assertOnly(absolute, "L08", Severity.INFORMATION);
    }

    private static void assertOnly(Path file, String rule, Severity severity) throws IOException {
        assertThat(DiskInfo.read(file).flaws()).extracting(Flaw::rule, Flaw::severity)
                .containsExactly(tuple(rule, severity));
    }
}

package org.verdigris.disk.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Flaw;
import org.verdigris.disk.Severity;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.disk.VhdSurgery;

/** Breaks one rule of the footer and expects exactly its id. */
final class FooterRulesTest {

    @TempDir
    private Path folder;
    private Path dynamic;
    private Path fixed;
    private byte[] content;

    @BeforeEach
    void writeFlawlessDisks() throws IOException {
        dynamic = Disks.dynamic().write(folder.resolve("dynamic.vhd"));
        fixed = Disks.fixed().write(folder.resolve("fixed.vhd"));
        content = Disks.content(dynamic);
        assertThat(Disks.rules(dynamic)).isEmpty();
        assertThat(Disks.rules(fixed)).isEmpty();
    }

    @Test
    void f01AFooterCutOffIsReplacedByItsCopy() throws IOException {
        VhdSurgery.on(dynamic).truncate(-512);
        assertOnly(dynamic, "F01", Severity.ERROR);
        assertThat(Disks.content(dynamic)).isEqualTo(content);
    }

    @Test
    void f02AFooterOf511BytesIsRead() throws IOException {
        Path old = Disks.dynamic().legacyFooter().write(folder.resolve("old.vhd"));
        assertOnly(old, "F02", Severity.INFORMATION);
        assertThat(Disks.content(old)).isEqualTo(content);
        Path oldFixed = Disks.fixed().legacyFooter().write(folder.resolve("oldFixed.vhd"));
        assertOnly(oldFixed, "F02", Severity.INFORMATION);
        assertThat(Disks.content(oldFixed)).isEqualTo(Disks.content(fixed));
    }

    @Test
    void f03AWrongChecksumAtTheEndMakesTheCopyCount() throws IOException {
        VhdSurgery.on(dynamic).flip(-512 + 64);
        assertOnly(dynamic, "F03", Severity.ERROR);
        assertThat(Disks.content(dynamic)).isEqualTo(content);
    }

    @Test
    void f03TheCopyDecidesWhereTheEndIsSpoilt() throws IOException {
        VhdSurgery.on(dynamic).flip(-512 + 70);
        assertThat(DiskInfo.read(dynamic).id()).hasToString(Disks.BASE.toString());
    }

    @Test
    void f03AFixedDiskHasNoCopySoItsPlausibleFooterCounts() throws IOException {
        VhdSurgery.on(fixed).flip(-512 + 64);
        assertOnly(fixed, "F03", Severity.ERROR);
    }

    @Test
    void f03AFooterThatMakesNoSenseIsRefusedWithoutACopy() throws IOException {
        VhdSurgery.on(fixed).endFooter(footer -> footer.putInt(60, 77)).flip(-512 + 64);
        assertRefused(fixed, "F03");
    }

    @Test
    void f03BothChecksumsWrongIsReportedForBothPlaces() throws IOException {
        VhdSurgery.on(dynamic).flip(-512 + 64).flip(64);
        assertThat(Disks.rules(dynamic)).containsExactly("F03", "F04");
        assertThat(Disks.content(dynamic)).isEqualTo(content);
    }

    @Test
    void f04ADamagedCopyIsReported() throws IOException {
        VhdSurgery.on(dynamic).flip(300);
        assertOnly(dynamic, "F04", Severity.ERROR);
        VhdSurgery.on(dynamic).flip(300).flip(2);
        assertOnly(dynamic, "F04", Severity.ERROR);
    }

    @Test
    void f05ADifferentCopyIsReportedAndTheEndCounts() throws IOException {
        VhdSurgery.on(dynamic).mirror(footer -> footer.putLong(68, 0x0102030405060708L));
        assertOnly(dynamic, "F05", Severity.ERROR);
        assertThat(DiskInfo.read(dynamic).id()).hasToString(Disks.BASE.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, 0x80000002})
    void f06FeatureBitsOtherThanNormalAreReported(int features) throws IOException {
        footers(footer -> footer.putInt(8, features));
        assertOnly(dynamic, "F06", Severity.WARNING);
    }

    @Test
    void f07AnotherMinorVersionIsReportedAndAnotherMajorOneRefused() throws IOException {
        footers(footer -> footer.putInt(12, 0x00010001));
        assertOnly(dynamic, "F07", Severity.WARNING);
        footers(footer -> footer.putInt(12, 0x00020000));
        assertRefused(dynamic, "F07");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 256, 513, 1L << 40, Long.MIN_VALUE, -1})
    void f08AHeaderMustBeWhereItCanBe(long offset) throws IOException {
        footers(footer -> footer.putLong(16, offset));
        assertThat(Disks.rules(dynamic)).contains("F08").doesNotContain("F01", "F03", "F04", "F05");
        assertThatExceptionOfType(DamagedDiskException.class).isThrownBy(() -> Disks.content(dynamic))
                .withMessageContaining(dynamic.toString());
    }

    @Test
    void f08BothFormsOfAFixedDisksDataOffsetAreFine() throws IOException {
        VhdSurgery.on(fixed).endFooter(footer -> footer.putLong(16, 0xFFFF_FFFFL));
        assertThat(Disks.rules(fixed)).isEmpty();
        VhdSurgery.on(fixed).endFooter(footer -> footer.putLong(16, 512));
        assertOnly(fixed, "F08", Severity.ERROR);
    }

    @Test
    void f09ADiskFromTheFutureIsReported() throws IOException {
        Path tomorrow = Disks.dynamic().created(Instant.now().plus(Duration.ofHours(26)))
                .write(folder.resolve("future.vhd"));
        assertOnly(tomorrow, "F09", Severity.WARNING);
    }

    @Test
    void f10UnknownCreatorsAndHostsAreWorthKnowing() throws IOException {
        assertOnly(Disks.dynamic().creator("abcd", 1, 0).write(folder.resolve("a.vhd")), "F10", Severity.INFORMATION);
        assertOnly(Disks.dynamic().host("OS/2").write(folder.resolve("b.vhd")), "F10", Severity.INFORMATION);
        assertThat(Disks.rules(Disks.dynamic().creator("d2v\0", 1, 0).write(folder.resolve("c.vhd")))).isEmpty();
    }

    @Test
    void f10TheReversedBitmapsOfEarlyXenAreRefusedNotMisread() throws IOException {
        Disks.dynamic().write(folder.resolve("base.vhd"));
        Path early = Disks.child().creator("tap\0", 0, 1).host("\0\0\0\0").write(folder.resolve("early.vhd"));
        assertOnly(early, "F10", Severity.ERROR);
        assertThatExceptionOfType(DamagedDiskException.class).isThrownBy(() -> Disks.content(early))
                .withMessageContaining("reverse order");
        Path later = Disks.child().creator("tap\0", 1, 0).host("\0\0\0\0").write(folder.resolve("later.vhd"));
        assertThat(Disks.rules(later)).isEmpty();
    }

    @Test
    void f11AResizedDiskIsWorthKnowing() throws IOException {
        Path resized = Disks.dynamic().originalSize(4 * Disks.MIB).write(folder.resolve("resized.vhd"));
        assertOnly(resized, "F11", Severity.INFORMATION);
        assertThat(DiskInfo.read(resized).originalSize()).isEqualTo(4 * Disks.MIB);
    }

    @Test
    void f12ACapacityOfNoWholeSectorsIsReported() throws IOException {
        footers(footer -> footer.putLong(40, 8 * Disks.MIB - 100).putLong(48, 8 * Disks.MIB - 100));
        assertOnly(dynamic, "F12", Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(longs = {(2040L << 30) + 512, Long.MAX_VALUE, Long.MIN_VALUE, -512})
    void f12AnImpossibleCapacityIsRefused(long capacity) throws IOException {
        footers(footer -> footer.putLong(40, capacity).putLong(48, capacity));
        assertRefused(dynamic, "F12");
    }

    @ParameterizedTest
    @CsvSource({"65535, 16, 255, INFORMATION", "241, 4, 17, WARNING", "100, 4, 17, WARNING"})
    void f13AGeometryOfItsOwnIsReported(int cylinders, int heads, int sectors, Severity severity) throws IOException {
        Path file = Disks.dynamic().geometry(cylinders, heads, sectors).write(folder.resolve("geometry.vhd"));
        assertOnly(file, "F13", severity);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 6, -1})
    void f14OtherTypesAreRefusedWithTheirNumber(int type) throws IOException {
        footers(footer -> footer.putInt(60, type));
        assertRefused(dynamic, "F14");
        assertThatExceptionOfType(DamagedDiskException.class).isThrownBy(() -> DiskInfo.read(dynamic))
                .withMessageContaining("disk type " + (type < 0 ? "4,294,967,295" : type));
    }

    @Test
    void f15ADiskWithoutIdIsReported() throws IOException {
        footers(footer -> footer.putLong(68, 0).putLong(76, 0));
        assertOnly(dynamic, "F15", Severity.WARNING);
    }

    @Test
    void f16SavedStateIsReported() throws IOException {
        footers(footer -> footer.put(84, (byte) 1));
        assertOnly(dynamic, "F16", Severity.WARNING);
        footers(footer -> footer.put(84, (byte) 200));
        assertOnly(dynamic, "F16", Severity.WARNING);
        assertThat(DiskInfo.read(dynamic).savedState()).isTrue();
    }

    @Test
    void f17ReservedBytesMustBeZeroButForXensHiddenDisks() throws IOException {
        footers(footer -> footer.put(511, (byte) 9));
        assertOnly(dynamic, "F17", Severity.WARNING);
        footers(footer -> footer.put(511, (byte) 0).put(85, (byte) 1));
        assertOnly(dynamic, "F17", Severity.WARNING);
        Path hidden = Disks.dynamic().creator("tap\0", 1, 3).host("\0\0\0\0").write(folder.resolve("hidden.vhd"));
        VhdSurgery.on(hidden).footers(footer -> footer.put(85, (byte) 1));
        assertOnly(hidden, "F17", Severity.INFORMATION);
    }

    @Test
    void f18AnOverwrittenFooterIsReplacedByItsCopy() throws IOException {
        VhdSurgery.on(dynamic).fill(-512, 512, 0xC7);
        assertOnly(dynamic, "F18", Severity.ERROR);
        VhdSurgery.on(dynamic).fill(-512, 512, 0);
        assertOnly(dynamic, "F18", Severity.ERROR);
        VhdSurgery.on(dynamic).bytes(-512, "v_poison".getBytes());
        assertOnly(dynamic, "F18", Severity.ERROR);
        assertThat(Disks.content(dynamic)).isEqualTo(content);
    }

    @Test
    void f19ATemporaryDiskIsWorthKnowing() throws IOException {
        footers(footer -> footer.putInt(8, 3));
        assertOnly(dynamic, "F19", Severity.INFORMATION);
    }

    @Test
    void f20BytesThatFillNoSectorAreReported() throws IOException {
        VhdSurgery.on(dynamic).append(100);
        assertOnly(dynamic, "F20", Severity.WARNING);
        assertThat(Disks.content(dynamic)).isEqualTo(content);
        VhdSurgery.on(fixed).append(511);
        assertOnly(fixed, "F20", Severity.WARNING);
    }

    @Test
    void f21AFixedDiskMustBeAsLongAsItsContent() throws IOException {
        byte[] before = Disks.content(fixed);
        VhdSurgery.on(fixed).insertBeforeEndFooter(1024);
        assertOnly(fixed, "F21", Severity.WARNING);
        assertThat(Disks.content(fixed)).isEqualTo(before);
        VhdSurgery.on(fixed).endFooter(footer -> footer.putLong(40, 4 * Disks.MIB).putLong(48, 4 * Disks.MIB)
                .putInt(56, 120 << 16 | 4 << 8 | 17));
        assertOnly(fixed, "F21", Severity.ERROR);
        assertThatExceptionOfType(DamagedDiskException.class).isThrownBy(() -> Disks.content(fixed))
                .withMessageContaining("cut off");
    }

    @Test
    void f22AFooterWithJunkBehindItIsFound() throws IOException {
        VhdSurgery.on(dynamic).append(5 * 512);
        assertOnly(dynamic, "F22", Severity.ERROR);
        assertThat(Disks.content(dynamic)).isEqualTo(content);
        byte[] before = Disks.content(fixed);
        VhdSurgery.on(fixed).append(3 * 512);
        assertOnly(fixed, "F22", Severity.ERROR);
        assertThat(Disks.content(fixed)).isEqualTo(before);
    }

    @Test
    void aGuestsFooterAtTheStartOfAFixedDiskIsNeverBelieved() throws IOException {
        byte[] nested = Files.readAllBytes(
                VhdBuilder.dynamic(2 * Disks.MIB).id(Disks.CHILD).write(folder.resolve("nested.vhd")));
        Path outer = Disks.fixed().sectors(0, nested).write(folder.resolve("outer.vhd"));
        VhdSurgery.on(outer).flip(-512 + 64);
        assertThat(DiskInfo.read(outer).id()).hasToString(Disks.BASE.toString());
        assertOnly(outer, "F03", Severity.ERROR);
    }

    @Test
    void aFixedDisksFooterAtTheStartNeverReplacesTheOneAtTheEnd() throws IOException {
        byte[] footer = Arrays.copyOfRange(Files.readAllBytes(fixed), 3 * Disks.MIB, 3 * Disks.MIB + 512);
        Path outer = Disks.fixed().sectors(0, footer).write(folder.resolve("outer.vhd"));
        VhdSurgery.on(outer).fill(-512, 512, 0);
        assertRefused(outer, "F01");
    }

    private void footers(Consumer<ByteBuffer> change) throws IOException {
        VhdSurgery.on(dynamic).footers(change);
    }

    private static void assertOnly(Path file, String rule, Severity severity) throws IOException {
        assertThat(DiskInfo.read(file).flaws()).extracting(Flaw::rule, Flaw::severity)
                .containsExactly(tuple(rule, severity));
    }

    private static void assertRefused(Path file, String rule) {
        assertThatExceptionOfType(DamagedDiskException.class).isThrownBy(() -> DiskInfo.read(file))
                .withMessageContaining(file.toString()).extracting(DamagedDiskException::rule).isEqualTo(rule);
    }
}

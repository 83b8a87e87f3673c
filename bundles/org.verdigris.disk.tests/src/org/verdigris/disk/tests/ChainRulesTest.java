package org.verdigris.disk.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verdigris.disk.Flaw;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.Severity;
import org.verdigris.disk.check.CheckedDisk;
import org.verdigris.disk.check.DiskCheck;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.disk.VhdSurgery;

/** Breaks one rule of a chain and expects exactly its id. */
final class ChainRulesTest {

    private static final Instant CHANGED = Instant.parse("2006-07-01T10:00:00Z");

    @TempDir
    private Path folder;
    private Path base;
    private Path child;

    @BeforeEach
    void writeFlawlessChain() throws IOException {
        base = Disks.dynamic().windowsLayout().write(folder.resolve("base.vhd"));
        child = child().write(folder.resolve("child.vhd"));
    }

    private static VhdBuilder child() {
        return Disks.child().windowsLayout();
    }

    @Test
    void aWholeChainHasNoFlawsButTheParentKnowsItsChild() throws IOException {
        List<CheckedDisk> results = check(child, true);
        assertThat(results).extracting(CheckedDisk::file).containsExactly(child, base);
        assertThat(results.get(0).flaws()).isEmpty();
        assertThat(rules(results.get(1))).containsExactly("C09");
        assertThat(results.get(1).flaws().getFirst().message())
                .isEqualTo("One differencing disk depends on this disk.");
    }

    @Test
    void c01AParentThatIsNowhereIsAnError() throws IOException {
        Files.delete(base);
        assertOnly("C01", Severity.ERROR);
    }

    @Test
    void c01AParentElsewhereInTheFolderIsNamed() throws IOException {
        Path moved = Files.move(base, Files.createDirectory(folder.resolve("old")).resolve("moved.vhd"));
        List<CheckedDisk> results = check(folder, false);
        assertThat(results).filteredOn(disk -> disk.file().equals(child)).singleElement()
                .satisfies(disk -> assertThat(disk.flaws()).singleElement().satisfies(flaw -> {
                    assertThat(flaw.rule()).isEqualTo("C01");
                    assertThat(flaw.message()).contains(moved.toString());
                }));
    }

    @Test
    void c01NoIdOfAParentIsAnError() throws IOException {
        VhdSurgery.on(child).header(header -> header.putLong(40, 0).putLong(48, 0));
        assertOnly("C01", Severity.ERROR);
    }

    @Test
    void c02AnotherDiskUnderTheNameOfTheParentIsAnError() throws IOException {
        VhdSurgery.on(base).footers(footer -> footer.putLong(68, 1));
        assertOnly("C02", Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource({"0,", "2,", "3,WARNING", "3600,INFORMATION", "-7199,INFORMATION", "1800,WARNING", "360000,WARNING"})
    void c03TheTimeOfTheParentIsComparedWithWhatTheChildRemembers(long seconds, Severity severity)
            throws IOException {
        Files.delete(child);
        child().parentTime(CHANGED).write(child);
        Files.setLastModifiedTime(base, FileTime.from(CHANGED.plus(Duration.ofSeconds(seconds))));
        if (severity == null) {
            assertThat(check(child, false).getFirst().flaws()).isEmpty();
        } else {
            assertOnly("C03", severity);
        }
    }

    @Test
    void c04AParentOfAnotherSizeIsAnError() throws IOException {
        Files.delete(base);
        VhdBuilder.dynamic(10 * Disks.MIB).id(Disks.BASE).write(base);
        assertOnly("C04", Severity.ERROR);
    }

    @Test
    void c04AParentThatEndsInsideABlockOfTheChildIsZeroBehindItsEnd() throws IOException {
        Files.delete(base);
        VhdBuilder.dynamic(Disks.MIB + 512).id(Disks.BASE).write(base);
        VhdSurgery.on(child).bytes(bitmap() + Disks.MIB / 512 / 8, (byte) 0xFF);
        assertThat(rules(check(child, true).getFirst())).contains("C04", "K05");
    }

    @Test
    void c05OtherBlocksThanTheParentsAreWorthKnowing() throws IOException {
        Files.delete(base);
        VhdBuilder.dynamic(8 * Disks.MIB).blockSize(512 << 10).id(Disks.BASE).write(base);
        assertOnly("C05", Severity.INFORMATION);
    }

    @Test
    void c06ADiskThatIsItsOwnParentIsAnError() throws IOException {
        VhdSurgery.on(child).footers(footer -> footer.putLong(68, Disks.BASE.getMostSignificantBits())
                .putLong(76, Disks.BASE.getLeastSignificantBits()));
        Files.delete(base);
        assertOnly("C06", Severity.ERROR);
    }

    @Test
    void c06ACircleOfTwoIsAnErrorOfBoth() throws IOException {
        Files.delete(base);
        VhdBuilder.differencing(8 * Disks.MIB, Disks.CHILD, "child.vhd").id(Disks.BASE)
                .relativeLocator(".\\child.vhd").windowsLayout().write(base);
        List<CheckedDisk> results = check(child, true);
        assertThat(results).hasSize(2).allSatisfy(disk -> assertThat(rules(disk)).containsExactly("C06", "C09"));
    }

    @Test
    void c07TwoDisksWithOneIdInAFolderAreAWarningForBoth() throws IOException {
        Files.delete(child);
        Files.copy(base, folder.resolve("copy.vhd"));
        List<CheckedDisk> results = check(folder, false);
        assertThat(results).hasSize(2).allSatisfy(disk -> assertThat(disk.flaws())
                .singleElement().satisfies(flaw -> {
                    assertThat(flaw.rule()).isEqualTo("C07");
                    assertThat(flaw.severity()).isEqualTo(Severity.WARNING);
                }));
    }

    @Test
    void c09AllChildrenAreCounted() throws IOException {
        child().id(new UUID(7, 7)).write(folder.resolve("second.vhd"));
        assertThat(check(folder, false)).filteredOn(disk -> disk.file().equals(base)).singleElement()
                .satisfies(disk -> assertThat(disk.flaws().getFirst().message())
                        .isEqualTo("2 differencing disks depend on this disk."));
    }

    @Test
    void l09TwoFilesThatFitAsTheParentAreAWarning() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.copy(base, other.resolve("base.vhd"));
        List<CheckedDisk> results = DiskCheck.run(List.of(child), PathMapping.of(Map.of("D:\\VMs", other)),
                false, Progress.none());
        assertThat(results.getFirst().flaws()).extracting(Flaw::rule).containsExactly("L09");
        assertThat(results.getFirst().flaws().getFirst().severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void k04ABlockWithoutASectorOfItsOwnCouldGo() throws IOException {
        VhdSurgery.on(child).bytes(bitmap(), (byte) 0);
        assertOnly("K04", Severity.INFORMATION);
    }

    @Test
    void k05ASectorThatEqualsTheParentsCouldGo() throws IOException {
        Files.delete(child);
        Disks.child().windowsLayout().sectors(3, Disks.pattern(512, 1)).write(child);
        assertOnly("K05", Severity.INFORMATION);
    }

    /** Where the bitmap of the child's only block is: found by its single bit for sector 4. */
    private long bitmap() throws IOException {
        byte[] bytes = Files.readAllBytes(child);
        for (int at = 4096; at < bytes.length; at += 512) {
            if (bytes[at] == 8 && bytes[at + 1] == 0) {
                return at;
            }
        }
        throw new AssertionError("no bitmap");
    }

    private void assertOnly(String rule, Severity severity) throws IOException {
        CheckedDisk result = check(child, true).getFirst();
        assertThat(rules(result)).containsExactly(rule);
        assertThat(result.flaws().getFirst().severity()).isEqualTo(severity);
        assertThat(result.isSound()).isEqualTo(severity != Severity.ERROR);
    }

    private static List<String> rules(CheckedDisk disk) {
        return disk.flaws().stream().map(Flaw::rule).toList();
    }

    private static List<CheckedDisk> check(Path path, boolean deep) throws IOException {
        return DiskCheck.run(List.of(path), PathMapping.none(), deep, Progress.none());
    }
}

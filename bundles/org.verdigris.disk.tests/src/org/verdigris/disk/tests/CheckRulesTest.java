package org.verdigris.disk.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Flaw;
import org.verdigris.disk.NotADiskException;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.Severity;
import org.verdigris.disk.check.CheckedDisk;
import org.verdigris.disk.check.DiskCheck;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.disk.VhdSurgery;

/** Breaks one rule of the order of blocks or of their content and expects exactly its id. */
final class CheckRulesTest {

    private static final long CAPACITY = 8 * Disks.MIB;
    private static final long FIRST_BLOCK = 8192 - 512; // where the aligned layout puts it

    @TempDir
    private Path folder;
    private Path disk;

    @BeforeEach
    void writeFlawlessDisk() throws IOException {
        disk = aligned().write(folder.resolve("disk.vhd"));
    }

    private static VhdBuilder aligned() {
        return Disks.dynamic().windowsLayout();
    }

    @Test
    void aFlawlessDiskHasNoFlaws() throws IOException {
        assertThat(check(disk, true)).isEmpty();
        CheckedDisk result = DiskCheck.run(List.of(disk), PathMapping.none(), true, Progress.none()).getFirst();
        assertThat(result.isSound()).isTrue();
        assertThat(result.marked()).hasValue(3);
    }

    @Test
    void b06DataOffABoundaryAreWorthKnowing() throws IOException {
        Path packed = Disks.dynamic().write(folder.resolve("packed.vhd"));
        assertThat(check(packed, true)).containsExactly(tuple("B06", Severity.INFORMATION, 2048L));
    }

    @Test
    void b07ABlockThatNoEntryNamesIsLeaked() throws IOException {
        VhdSurgery.on(disk).tableEntry(0, -1);
        assertThat(check(disk, true)).containsExactly(tuple("B07", Severity.INFORMATION, 1552L));
    }

    @Test
    void b07BytesBehindTheLastBlockAreLeaked() throws IOException {
        VhdSurgery.on(disk).insertBeforeEndFooter(8192);
        assertThat(check(disk, false)).extracting(flaw -> flaw.toList().getFirst()).containsExactly("B07");
    }

    @Test
    void k01ASectorNeverWrittenMustBeZero() throws IOException {
        VhdSurgery.on(disk).bytes(FIRST_BLOCK + 512 + 100 * 512 + 7, (byte) 1);
        assertThat(check(disk, true))
                .containsExactly(tuple("K01", Severity.ERROR, FIRST_BLOCK + 512 + 100 * 512));
        assertThat(check(disk, false)).isEmpty();
    }

    @Test
    void k01IsSeenInThePartialLastBlockAndNotBehindTheEnd() throws IOException {
        Path odd = VhdBuilder.dynamic(CAPACITY + 1024).windowsLayout().sectors(16384, Disks.pattern(512, 1))
                .write(folder.resolve("odd.vhd"));
        VhdSurgery.on(odd).bytes(FIRST_BLOCK + 512 + 2 * 512, (byte) 1);
        assertThat(check(odd, true)).isEmpty();
        VhdSurgery.on(odd).bytes(FIRST_BLOCK + 512 + 512, (byte) 1);
        assertThat(check(odd, true)).containsExactly(tuple("K01", Severity.ERROR, FIRST_BLOCK + 1024));
    }

    @Test
    void k02BitsBehindTheEndOfTheDiskAreWorthKnowing() throws IOException {
        Path odd = VhdBuilder.dynamic(CAPACITY + 1024).windowsLayout().sectors(16384, Disks.pattern(1024, 1))
                .write(folder.resolve("odd.vhd"));
        VhdSurgery.on(odd).bytes(FIRST_BLOCK, (byte) 0xE0);
        assertThat(check(odd, true)).containsExactly(tuple("K02", Severity.INFORMATION, FIRST_BLOCK));
    }

    @Test
    void k03ABlockOfZerosCouldGo() throws IOException {
        VhdSurgery.on(disk).fill(FIRST_BLOCK + 512 + 3 * 512, 1024, 0);
        assertThat(check(disk, true)).containsExactly(tuple("K03", Severity.INFORMATION, FIRST_BLOCK));
    }

    @Test
    void k06AFullBlockOfXensMapMustBeFull() throws IOException {
        Path xen = VhdBuilder.dynamic(2 * Disks.MIB).windowsLayout().creator("tap\0", 1, 3).host("\0\0\0\0")
                .sectors(0, Disks.pattern(2 * Disks.MIB, 1)).write(folder.resolve("xen.vhd"));
        byte[] map = new byte[512];
        System.arraycopy("tdbatmap".getBytes(), 0, map, 0, 8);
        map[14] = 10; // the map lies at 2560
        map[19] = 1;
        VhdSurgery.on(xen).bytes(2048, map).bytes(2560, (byte) 0x80);
        List<Tuple> before = check(xen, true);
        VhdSurgery.on(xen).flip(FIRST_BLOCK + 9);
        assertThat(before).isEmpty();
        assertThat(check(xen, true)).extracting(flaw -> flaw.toList().getFirst()).containsExactly("K01", "K06");
    }

    @Test
    void blocksThatOverlapAreNotReadOverAndOver() throws IOException {
        VhdSurgery.on(disk).tableEntry(3, (int) (FIRST_BLOCK / 512));
        List<CheckedDisk> results = DiskCheck.run(List.of(disk), PathMapping.none(), true, new Progress() {

            @Override
            public void at(Phase phase, Path file, long done, long total) {
                throw new AssertionError("read");
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
        assertThat(results.getFirst().flaws()).extracting(Flaw::rule).contains("B03");
        assertThat(results.getFirst().marked()).isEmpty();
    }

    @Test
    void aCheckCanBeCancelledAndTellsHowFarItIs() {
        assertThatExceptionOfType(CancelledException.class)
                .isThrownBy(() -> DiskCheck.run(List.of(disk), PathMapping.none(), true, new Progress() {

                    private long last;

                    @Override
                    public void at(Phase phase, Path file, long done, long total) {
                        assertThat(file).isEqualTo(disk);
                        assertThat(done).isBetween(0L, total);
                        last = done + 1;
                    }

                    @Override
                    public boolean cancelled() {
                        return last > 0;
                    }
                }));
    }

    @Test
    void whatIsNoDiskIsRefusedWhereItIsNamedAndReportedWhereItIsFound() throws IOException {
        Path text = Files.writeString(folder.resolve("note.vhd"), "<?xml version='1.0'?>");
        assertThatExceptionOfType(NotADiskException.class).isThrownBy(() -> check(text, false));
        List<CheckedDisk> all = DiskCheck.run(List.of(folder), PathMapping.none(), false, Progress.none());
        assertThat(all).extracting(CheckedDisk::file).containsExactlyInAnyOrder(text, disk);
        assertThat(all).filteredOn(each -> !each.isSound()).singleElement()
                .satisfies(each -> assertThat(each.refusal().orElseThrow()).contains(text.toString()));
    }

    @Test
    void aDiskTooDamagedToBeReadIsAResultWithItsRule() throws IOException {
        VhdSurgery.on(disk).footers(footer -> footer.putInt(60, 5));
        assertThat(check(disk, true)).extracting(flaw -> flaw.toList().subList(0, 2))
                .containsExactly(List.of("F14", Severity.ERROR));
    }

    /** Rule, severity and offset of each flaw of the first result. */
    private static List<Tuple> check(Path file, boolean deep) throws IOException {
        return DiskCheck.run(List.of(file), PathMapping.none(), deep, Progress.none()).getFirst().flaws().stream()
                .map(flaw -> tuple(flaw.rule(), flaw.severity(),
                        flaw.offset().isPresent() ? flaw.offset().getAsLong() : null))
                .toList();
    }
}

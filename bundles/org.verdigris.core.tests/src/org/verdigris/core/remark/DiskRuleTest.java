package org.verdigris.core.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.estate.Severity;

/** Hard disks: each attached once, none that others build on, none too large, none without parent. */
final class DiskRuleTest {

    private static final long MB = 1L << 20;

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void layOut() {
        bench = new Bench(folder);
    }

    @Test
    void aDiskTwiceInOneMachineIsRefusedAndOneOfThemTakenOut() throws Exception {
        bench.disk("c.vhd");
        bench.open(Bench.machine("a").disk(0, 0, "D:\\VMs\\c.vhd", "").disk(0, 1, "", ".\\C.VHD").write(folder));
        Remark remark = bench.only("disk-in-several-machines");
        assertThat(remark.severity()).isEqualTo(Severity.ERROR);
        assertThat(remark.message()).contains("IDE 0:0", "IDE 0:1");
        bench.mend(remark, 0);
    }

    @Test
    void aDiskOfAnotherMachineIsToldWithThatMachine() throws Exception {
        bench.disk("c.vhd");
        Bench.machine("b").disk(1, 0, "", ".\\c.vhd").write(folder);
        Path file = Bench.machine("a").disk(0, 0, "", ".\\c.vhd").write(folder);
        assertThat(bench.scan().open(file).only("disk-in-several-machines").message()).contains("b (IDE 1:0)");
    }

    @Test
    void machinesWhoseDisksHaveOneParentShareNothingButAMachineOnTheParentDestroysThem() throws Exception {
        bench.disk("base.vhd");
        bench.child("one.vhd", "base.vhd");
        bench.child("two.vhd", "base.vhd");
        Bench.machine("b").disk(0, 0, "", ".\\two.vhd").write(folder);
        Path file = Bench.machine("a").disk(0, 0, "", ".\\one.vhd").write(folder);
        bench.scan().open(file);
        assertThat(bench.kinds()).doesNotContain("disk-in-several-machines", "vm-disk-is-parent");
        bench.set("hardware/pci_bus/ide_adapter/ide_controller[@id=0]/location[@id=0]/pathname/relative",
                ".\\base.vhd");
        Remark remark = bench.only("vm-disk-is-parent");
        assertThat(remark.severity()).isEqualTo(Severity.ERROR);
        assertThat(remark.message()).contains("one.vhd", "two.vhd");
    }

    @Test
    void theMachinesOwnUndoDiskMayBuildOnItsDisk() throws Exception {
        bench.disk("c.vhd");
        bench.child("c.vud", "c.vhd");
        Path file = Bench.machine("a").undoDisks(true).disk(0, 0, "", ".\\c.vhd").undoDisk(0, 0, "", ".\\c.vud")
                .write(folder);
        assertThat(bench.scan().open(file).kinds()).doesNotContain("vm-disk-is-parent", "vm-undo-other-disk");
    }

    @Test
    void theLimitOfIdeIsThatOfTheProduct() throws Exception {
        bench.disk("large.vhd", 130_049 * MB);
        bench.disk("fits.vhd", 130_048 * MB);
        Path file = Bench.machine("a").disk(0, 0, "", ".\\large.vhd").write(folder);
        bench.scan().open(file);
        assertThat(bench.only("vm-ide-disk-too-large").message()).contains("130,049 MB", "Virtual Server",
                "130,048 MB");
        bench.set("hardware/pci_bus/ide_adapter/ide_controller[@id=0]/location[@id=0]/pathname/relative",
                ".\\fits.vhd");
        assertThat(bench.kinds()).doesNotContain("vm-ide-disk-too-large");
        bench.open(Bench.machine("pc").product("Microsoft Virtual PC 2004", "5.3.0.574")
                .disk(0, 0, "", ".\\large.vhd").write(folder));
        assertThat(bench.kinds()).doesNotContain("vm-ide-disk-too-large");
    }

    @Test
    void aDiskWithoutItsParentCannotBeUsed() throws Exception {
        bench.disk("base.vhd");
        bench.child("c.vhd", "base.vhd");
        Path file = Bench.machine("a").disk(0, 0, "", ".\\c.vhd").write(folder);
        assertThat(bench.scan().open(file).kinds()).doesNotContain("vm-disk-chain-broken");
        Files.delete(bench.path("base.vhd"));
        assertThat(bench.scan().only("vm-disk-chain-broken").message()).contains("c.vhd at IDE 0:0", "base.vhd");
    }
}

package org.verdigris.core.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths that the products accept. */
final class PathRuleTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"D:\\VMs\\a?.vhd", "D:\\VMs\\a:b.vhd", "D:\\VMs\\\"a\".vhd", "D:\\VMs\\a|b.vhd"})
    void aCharacterThatWindowsRefusesIsTold(String path) throws Exception {
        Bench bench = new Bench(folder).open(Bench.machine("a").disk(0, 0, path, "").write(folder));
        assertThat(bench.only("vm-path-characters").message()).contains(path);
    }

    @Test
    void slashesAreTurnedRound() throws Exception {
        Bench bench = new Bench(folder).open(Bench.machine("a").disk(0, 0, "D:/VMs/c.vhd", "").write(folder));
        bench.mend(bench.only("vm-path-characters"), 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"D:\\VMs\\c.vhd", "\\\\filer\\vms$\\c (2).vhd", "D"})
    void ordinaryPathsAreFine(String path) throws Exception {
        Bench bench = new Bench(folder).open(Bench.machine("a").cd(0, 0, path, "").write(folder));
        assertThat(bench.kinds()).doesNotContain("vm-path-characters", "vm-path-too-long");
    }

    @Test
    void theLimitIs259Characters() throws Exception {
        String longest = "D:\\" + "x".repeat(256);
        Bench bench = new Bench(folder).open(Bench.machine("a").disk(0, 0, longest, "").write(folder));
        assertThat(bench.kinds()).doesNotContain("vm-path-too-long");
        bench.open(Bench.machine("a").disk(0, 0, longest + "x", "").write(folder));
        assertThat(bench.only("vm-path-too-long").message()).contains("260 characters");
        bench.set("hardware/pci_bus/ide_adapter/ide_controller[@id=0]/location[@id=0]/pathname/absolute", longest);
        assertThat(bench.kinds()).doesNotContain("vm-path-too-long");
    }
}

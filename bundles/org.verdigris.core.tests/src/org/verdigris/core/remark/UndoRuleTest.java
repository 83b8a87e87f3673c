package org.verdigris.core.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.estate.Severity;
import org.verdigris.testing.vmc.VmcBuilder;

/** Undo disks: not switched while they hold something, one of its own for each disk, and none left behind. */
final class UndoRuleTest {

    private static final String ENABLED = "settings/undo_drives/enabled";

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void layOut() throws Exception {
        bench = new Bench(folder);
        bench.disk("c.vhd");
        bench.disk("d.vhd");
        bench.child("c.vud", "c.vhd");
    }

    private VmcBuilder machine(boolean on) {
        return Bench.machine("a").undoDisks(on).disk(0, 0, "", ".\\c.vhd").undoDisk(0, 0, "D:\\VMs\\c.vud", ".\\c.vud");
    }

    @Test
    void switchingWhileAnUndoDiskHoldsChangesIsToldAndTakenBack() throws Exception {
        bench.open(machine(true).write(folder));
        assertThat(bench.kinds()).doesNotContain("vm-undo-switched", "vm-undo-left-behind");
        bench.set(ENABLED, "false");
        assertThat(bench.only("vm-undo-left-behind").severity()).isEqualTo(Severity.WARNING);
        Remark remark = bench.only("vm-undo-switched");
        assertThat(remark.message()).contains("c.vud holds changes");
        bench.mend(remark, 0);
        assertThat(bench.document().dirty()).isFalse();
    }

    @Test
    void aPathThatWasLeftIsCleared() throws Exception {
        bench.open(machine(false).undoDisk(0, 0, "D:\\VMs\\gone.vud", "").write(folder));
        bench.mend(bench.only("vm-undo-stale"), 0);
    }

    @Test
    void anUndoDiskOfAnotherDiskIsAnError() throws Exception {
        Path file = machine(true).write(folder);
        bench.scan().open(file);
        assertThat(bench.kinds()).doesNotContain("vm-undo-other-disk");
        bench.set("hardware/pci_bus/ide_adapter/ide_controller[@id=0]/location[@id=0]/pathname/relative", ".\\d.vhd");
        assertThat(bench.only("vm-undo-other-disk").message()).contains("c.vud", "d.vhd");
    }

    @Test
    void anUndoDiskThatACopyStillNamesBelongsToTheOtherMachine() throws Exception {
        VmcBuilder.machine("original").undoDisks(true).disk(0, 0, "", ".\\c.vhd").undoDisk(0, 0, "", ".\\c.vud")
                .write(folder);
        Path file = machine(true).write(folder);
        bench.scan().open(file);
        Remark remark = bench.remarks().stream().filter(each -> each.message().contains("machine original"))
                .findFirst().orElseThrow();
        bench.mend(remark, 0);
    }

    @Test
    void discardingAndSavingExcludeEachOther() throws Exception {
        bench.open(machine(true).setting("settings/undo_drives/default_action", "integer", "0").write(folder));
        bench.mend(bench.only("vm-undo-discard-and-save"), 0);
    }

    @Test
    void aDiskOnASharedBusHasNoUndoDisk() throws Exception {
        String scsi = "hardware/pci_bus/scsi_adapter/scsi_controller[@id=0]/";
        bench.dialect("scsi.controller = hardware/pci_bus/scsi_adapter/scsi_controller",
                "scsi.controller.shared = shared", "scsi.controller.location = location");
        bench.open(Bench.machine("a").undoDisks(true).setting(scsi + "shared", "boolean", "true")
                .setting(scsi + "location[@id=0]/drive_type", "integer", "1")
                .setting(scsi + "location[@id=0]/pathname/relative", "string", ".\\c.vhd")
                .setting(scsi + "location[@id=0]/undo_pathname/relative", "string", ".\\c.vud").write(folder));
        assertThat(bench.kinds()).contains("vm-undo-shared-bus");
    }
}

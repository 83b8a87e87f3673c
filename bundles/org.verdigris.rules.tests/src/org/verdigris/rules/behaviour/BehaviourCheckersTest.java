package org.verdigris.rules.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.verdigris.model.estate.Bios;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.Integration;
import org.verdigris.model.estate.SerialPort;
import org.verdigris.model.estate.UndoSettings;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Fix;
import org.verdigris.rules.Need;
import org.verdigris.rules.Small;

/** Each rule on the smallest machine that shows it, and on the same one mended. */
final class BehaviourCheckersTest {
    private final Small small = new Small();
    private final VirtualMachine machine = small.machine("payroll");

    private UndoSettings undo(Boolean on, Long action) {
        UndoSettings undo = EstateFactory.eINSTANCE.createUndoSettings();
        undo.setEnabled(on);
        undo.setDefaultAction(action);
        machine.setUndo(undo);
        return undo;
    }

    private FileReference saved(Duration ago) {
        FileReference state = small.reference("/estate/payroll/payroll.vsv", "C:\\payroll.vsv");
        state.setModified(Small.NOW.minus(ago));
        state.setFileSize(512L << 20);
        machine.setSavedState(state);
        return state;
    }

    @Test
    void undoOn() {
        small.none("vm-undo-on");
        undo(true, 1L);
        small.one("vm-undo-on", "payroll");
        machine.getRoles().add("test");
        small.none("vm-undo-on");
        machine.getRoles().clear();
        undo(false, 1L);
        small.none("vm-undo-on");
    }

    @Test
    void undoLeft() {
        DiskImage disk = small.disk("c.vhd");
        Drive drive = small.ide(machine, 0, 0, disk);
        undo(false, 1L);
        small.none("vm-undo-left-behind");
        drive.setUndoImage(small.reference("/estate/payroll/c.vud", "C:\\c.vud"));
        small.one("vm-undo-left-behind", "c.vud", "IDE 0:0");
        drive.getUndoImage().setResolved(null);
        small.none("vm-undo-left-behind");
        drive.getUndoImage().setResolved("/estate/payroll/c.vud");
        undo(true, 1L);
        small.none("vm-undo-left-behind");
        small.problem(small.disk("left.vud"), "undo-disk-left");
        small.one("vm-undo-left-behind", "This is wrong.");
    }

    @Test
    void discardedUndo() {
        undo(true, 0L);
        small.one("vm-undo-discard-and-save", "payroll");
        assertThat(small.ask("vm-undo-discard-and-save").getFirst().fix()).get().isInstanceOf(Fix.Settings.class);
        undo(true, 1L);
        small.none("vm-undo-discard-and-save");
        undo(false, 0L);
        small.none("vm-undo-discard-and-save");
        undo(true, 0L);
        machine.getRoles().add("test");
        small.none("vm-undo-discard-and-save");
        machine.getRoles().add("cluster-node");
        small.one("vm-undo-discard-and-save");
    }

    @Test
    void savedStateAndChanges() {
        small.none("vm-savedstate-config-newer");
        saved(Duration.ofSeconds(120));
        small.none("vm-savedstate-config-newer");
        FileReference state = saved(Duration.ofSeconds(121));
        small.one("vm-savedstate-config-newer", "The file of payroll");
        machine.setModified(Small.NOW.minusSeconds(1000));
        small.none("vm-savedstate-config-newer");
        DiskImage disk = small.disk("c.vhd");
        small.ide(machine, 0, 0, disk);
        small.none("vm-savedstate-config-newer");
        disk.setModified(Small.NOW);
        small.one("vm-savedstate-config-newer", "c.vhd");
        small.with("vm-savedstate-config-newer.seconds", "200");
        small.none("vm-savedstate-config-newer");
        state.setModified(null);
        small.lacks("vm-savedstate-config-newer", Need.FILE);
        state.setResolved(null);
        small.none("vm-savedstate-config-newer");
    }

    @Test
    void savedStateAge() {
        small.none("vm-savedstate-old");
        saved(Duration.ofDays(8));
        small.one("vm-savedstate-old", "8 days");
        small.with("vm-savedstate-old.days", "8");
        small.none("vm-savedstate-old");
        FileReference state = saved(Duration.ofDays(9));
        state.setResolved(null);
        small.none("vm-savedstate-old");
        state.setResolved("/x.vsv");
        state.setModified(null);
        small.lacks("vm-savedstate-old", Need.FILE);
    }

    @Test
    void savedStateMissing() {
        small.none("vm-savedstate-missing");
        small.problem(machine, "saved-state-missing");
        small.one("vm-savedstate-missing", "This is wrong.");
    }

    @Test
    void runAs() {
        small.none("vm-runas-missing");
        machine.setStartup(0L);
        machine.setRunAsAccountEnabled(false);
        small.none("vm-runas-missing");
        machine.setStartup(1L);
        small.one("vm-runas-missing", "payroll");
        machine.setRunAsAccountEnabled(true);
        small.none("vm-runas-missing");
        machine.setRunAsAccountEnabled(null);
        small.lacks("vm-runas-missing", Need.DIALECT);
    }

    private SerialPort port(VirtualMachine of, long type, String target) {
        SerialPort port = EstateFactory.eINSTANCE.createSerialPort();
        port.setId(0);
        port.setPortType(type);
        port.setPipeName(type == 3 ? target : null);
        port.setTextFile(type == 2 ? target : null);
        of.getSerialPorts().add(port);
        return port;
    }

    @Test
    void serialPorts() {
        VirtualMachine other = small.machine("other");
        port(machine, 3, "\\\\.\\pipe\\com1");
        SerialPort theirs = port(other, 3, "\\\\.\\PIPE\\com1");
        assertThat(small.ask("vm-serial-conflict")).hasSize(2).first()
                .satisfies(finding -> assertThat(finding.message()).contains("com1", "other, payroll"));
        other.setHost(small.host("HV-02"));
        small.none("vm-serial-conflict");
        other.setHost(null);
        theirs.setPipeName("\\\\.\\pipe\\com2");
        small.none("vm-serial-conflict");
        theirs.setPortType(0L);
        theirs.setPipeName("\\\\.\\pipe\\com1");
        small.none("vm-serial-conflict");
        port(machine, 2, "C:\\log.txt");
        port(other, 2, "C:\\log.txt");
        assertThat(small.ask("vm-serial-conflict")).hasSize(2);
    }

    @Test
    void notes() {
        machine.setNotes("n".repeat(40_000));
        small.none("vm-notes-too-long");
        machine.setNotes("n".repeat(40_001));
        small.one("vm-notes-too-long", "40001", "40000");
    }

    private Bios bios(VirtualMachine of, String guid) {
        Bios bios = EstateFactory.eINSTANCE.createBios();
        bios.setGuid(guid);
        of.setBios(bios);
        return bios;
    }

    @Test
    void biosIdentity() {
        VirtualMachine other = small.machine("other");
        bios(machine, "{AB}");
        bios(other, "");
        small.none("vm-bios-identity-duplicate");
        bios(other, "{ab} ");
        assertThat(small.ask("vm-bios-identity-duplicate")).hasSize(2).first()
                .satisfies(finding -> assertThat(finding.message()).contains("payroll"));
        bios(other, "{CD}");
        small.none("vm-bios-identity-duplicate");
    }

    @Test
    void serialNumbers() {
        Bios bios = bios(machine, null);
        bios.setSerialNumber("s".repeat(32));
        bios.setChassisAssetTag("t".repeat(32));
        small.none("vm-bios-serial-length");
        bios.setSerialNumber("s".repeat(33));
        small.one("vm-bios-serial-length", "33", "32");
        bios.setChassisAssetTag("t".repeat(33));
        assertThat(small.ask("vm-bios-serial-length")).hasSize(2);
    }

    @Test
    void processors() {
        machine.setCpuWeight(1L);
        machine.setCpuReserve(50L);
        machine.setCpuMaximum(50L);
        small.none("vm-cpu-scheduling");
        machine.setCpuReserve(51L);
        small.one("vm-cpu-scheduling", "51 %", "50 %");
        machine.setCpuReserve(50L);
        machine.setCpuWeight(0L);
        small.one("vm-cpu-scheduling", "weight is 0");
        machine.setCpuWeight(10_001L);
        small.one("vm-cpu-scheduling", "10001");
        machine.setCpuWeight(10_000L);
        small.none("vm-cpu-scheduling");
        machine.setHost(small.host("HV-01"));
        small.none("vm-cpu-scheduling");
        machine.setCpuMaximum(51L);
        small.one("vm-cpu-scheduling", "51 %", "one of 2", "50 %");
        machine.setCpuReserve(null);
        machine.setCpuMaximum(0L);
        small.one("vm-cpu-scheduling", "0 %");
        machine.setCpuMaximum(1L);
        small.none("vm-cpu-scheduling");
    }

    @Test
    void heartbeat() {
        Integration integration = EstateFactory.eINSTANCE.createIntegration();
        machine.setIntegration(integration);
        integration.setHeartbeatTime(60L);
        integration.setHeartbeatRate(10L);
        integration.setHeartbeatFailureInterval(10L);
        integration.setHeartbeatFailureAttempts(12L);
        small.none("vm-heartbeat-changed");
        integration.setHeartbeatTime(30L);
        small.one("vm-heartbeat-changed", "30", "60");
        assertThat(small.ask("vm-heartbeat-changed").getFirst().fix()).get()
                .satisfies(fix -> assertThat(((Fix.Settings) fix).values()).containsValue("60"));
        small.with("vm-heartbeat-changed.time", "30");
        small.none("vm-heartbeat-changed");
    }

    @Test
    void version() {
        small.lacks("vm-version-unknown", Need.SETTING);
        machine.setFormatVersion("2.0");
        small.none("vm-version-unknown");
        machine.setFormatVersion("3.0");
        small.one("vm-version-unknown", "3.0");
        machine.setUnreadable("broken");
        small.none("vm-version-unknown");
    }

    @Test
    void settingsOfFixesAreKeys() {
        undo(true, 0L);
        assertThat(small.ask("vm-undo-discard-and-save").getFirst().fix()).get()
                .satisfies(fix -> assertThat(((Fix.Settings) fix).values()).containsExactlyEntriesOf(
                        Map.of(small.ask("vm-undo-discard-and-save").getFirst().setting().orElseThrow(), "1")));
    }
}

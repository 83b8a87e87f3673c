package org.verdigris.core.remark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.testing.vmc.VmcBuilder;

/** Drives stand at places that there are, each at one of its own, and those for CDs on IDE. */
final class SlotRuleTest {

    private static final String SCSI = "hardware/pci_bus/scsi_adapter/scsi_controller[@id=0]/";

    @TempDir
    private Path folder;

    private Bench bench;

    @BeforeEach
    void layOut() {
        bench = new Bench(folder);
    }

    private Bench scsi(VmcBuilder machine) throws Exception {
        return bench.dialect("scsi.controller = hardware/pci_bus/scsi_adapter/scsi_controller",
                "scsi.controller.id = scsi_id", "scsi.controller.location = location").open(machine.write(folder));
    }

    private static VmcBuilder onScsi(int device, int type, String file) {
        return Bench.machine("a").setting(SCSI + "scsi_id", "integer", "7")
                .setting(SCSI + "location[@id=" + device + "]/drive_type", "integer", String.valueOf(type))
                .setting(SCSI + "location[@id=" + device + "]/pathname/absolute", "string", "")
                .setting(SCSI + "location[@id=" + device + "]/pathname/relative", "string", file);
    }

    @Test
    void thereAreFourPlacesOnIde() throws Exception {
        bench.open(Bench.machine("a").emptyLocation(0, 0).emptyLocation(2, 0).write(folder));
        assertThat(bench.only("vm-ide-location").message()).contains("IDE 2:0");
        bench.open(Bench.machine("a").emptyLocation(1, 1).write(folder));
        assertThat(bench.kinds()).doesNotContain("vm-ide-location");
    }

    @Test
    void twoDrivesAtOnePlaceAreToldWithTheirLines() throws Exception {
        String text = Bench.machine("a").emptyLocation(0, 0).emptyLocation(0, 1).text()
                .replace("<location id=\"1\">", "<location id=\"0\">");
        bench.open(Files.write(bench.path("a.vmc"), ("\uFEFF" + text).getBytes("UTF-16LE")));
        assertThat(bench.only("vm-location-taken").message()).containsPattern("lines \\d+ and \\d+");
    }

    @Test
    void aSettingThatStandsTwiceWithTwoValuesIsAdvice() throws Exception {
        String line = "<ram_size type=\"integer\">128</ram_size>";
        String text = Bench.machine("a").memory(128).text().replace(line, line + line.replace("128", "256"));
        bench.open(Files.write(bench.path("a.vmc"), ("\uFEFF" + text).getBytes("UTF-16LE")));
        assertThat(bench.only("vm-setting-twice").message()).contains("128", "256");
    }

    @Test
    void aCdDriveOnScsiMovesToTheFirstFreeIdePlace() throws Exception {
        Files.writeString(bench.path("x.iso"), "iso");
        scsi(onScsi(1, 2, ".\\x.iso").emptyLocation(0, 0));
        bench.mend(bench.only("vm-dvd-on-scsi"), 0);
        assertThat(bench.document().settings()).anyMatch(setting -> setting.key().toString()
                .equals("hardware/pci_bus/ide_adapter/ide_controller[@id=0]/location[@id=0]/pathname/relative")
                && setting.text().equals(".\\x.iso"));
    }

    @Test
    void aDiskAtTheNumberOfItsControllerOrBeyondIsTold() throws Exception {
        assertThat(scsi(onScsi(6, 1, ".\\c.vhd").setting(SCSI + "scsi_id", "integer", "6"))
                .only("vm-scsi-location").message()).contains("number of the controller");
        assertThat(scsi(onScsi(8, 1, ".\\c.vhd")).only("vm-scsi-location").message()).contains("SCSI 0:8");
        assertThat(scsi(onScsi(0, 1, ".\\c.vhd")).kinds()).doesNotContain("vm-scsi-location");
    }
}

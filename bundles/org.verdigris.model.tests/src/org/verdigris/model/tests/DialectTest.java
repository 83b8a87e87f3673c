package org.verdigris.model.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.estate.ScsiController;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.model.resource.Dialect;
import org.verdigris.model.resource.MachineReader;
import org.verdigris.model.resource.NetworkReader;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.SettingType;
import org.verdigris.testing.vmc.VmcBuilder;

/** Names that nobody could confirm come from files, and say so. */
final class DialectTest {
    private static final String CONTROLLER = "hardware/pci_bus/made_up_scsi/made_up_controller[@id=%d]/";

    @TempDir
    private Path folder;

    @Test
    void theShippedDialectClaimsNothing() {
        assertThat(Dialect.shipped().mappings()).isEmpty();
        assertThat(Dialect.shipped().mapping("scsi.controller")).isEmpty();
    }

    @Test
    void aScsiSubtreeIsLearntByItsStructureAndNotTakenForConfirmed() throws IOException {
        ConfigurationFile file = Samples.parse(withScsi().bytes());
        Dialect learnt = Dialect.shipped().learn(file);
        Dialect.Mapping controller = learnt.mapping("scsi.controller").orElseThrow();
        assertThat(controller.path()).isEqualTo("hardware/pci_bus/made_up_scsi/made_up_controller");
        assertThat(controller.origin()).isEqualTo(Dialect.Origin.LEARNT);
        assertThat(controller.label()).contains("learnt from sample.vmc", "not confirmed");
        assertThat(learnt.mapping("scsi.controller.shared").orElseThrow().type()).contains(SettingType.BOOLEAN);
        assertThat(learnt.learn(file)).isSameAs(learnt);
        assertThat(Dialect.shipped().mappings()).isEmpty();
    }

    @Test
    void scsiDisksOfAFileThatShowsThemReachTheModel() throws IOException {
        VirtualMachine machine = MachineReader.read(Samples.parse(withScsi().bytes()), Dialect.shipped());
        assertThat(machine.getScsiControllers()).extracting(ScsiController::getId).containsExactly(0, 1);
        ScsiController first = machine.getScsiControllers().getFirst();
        assertThat(first.getScsiId()).isEqualTo(7L);
        assertThat(first.getShared()).isTrue();
        assertThat(first.getDrives()).singleElement().satisfies(drive -> {
            assertThat(drive.getId()).isEqualTo(3);
            assertThat(drive.getDriveType()).isEqualTo(1L);
            assertThat(drive.getImage().getRelative()).isEqualTo(".\\data.vhd");
        });
    }

    @Test
    void aFileWithoutScsiTeachesNothing() throws IOException {
        assertThat(Dialect.shipped().learn(Samples.parse(Samples.machine().bytes()))).isSameAs(Dialect.shipped());
        assertThat(Dialect.shipped().learn(Samples.parse(Samples.machine()
                .setting("hardware/pci_bus/scsi_adapter/controller_count", "integer", "0").bytes())))
                .isSameAs(Dialect.shipped());
    }

    @Test
    void anAdministratorMayMapKeysInAFile() throws IOException {
        Dialect dialect = Dialect.load(Files.writeString(folder.resolve("own.dialect"), "# ours\n"
                + "cpu.weight = settings/cpu/weight\nnic.mac.dynamic = address_dynamic\n"
                + "dhcp = settings/dhcp\ndhcp.enabled=enabled\n"));
        VirtualMachine machine = MachineReader.read(Samples.parse(Samples.machine()
                .setting("settings/cpu/weight", "integer", "250")
                .setting("hardware/pci_bus/ethernet_adapter/ethernet_controller[@id=0]/address_dynamic", "boolean",
                        "true")
                .bytes()), dialect);
        assertThat(machine.getCpuWeight()).isEqualTo(250L);
        assertThat(machine.getNetworkAdapters().getFirst().getAddressDynamic()).isTrue();
        VirtualNetwork network = NetworkReader.read(Samples.parse(Samples.network()
                .setting("settings/dhcp/enabled", "boolean", "true").bytes()), dialect);
        assertThat(network.getDhcp().getEnabled()).isTrue();
        assertThat(dialect.mapping("cpu.weight").orElseThrow().label()).contains("own.dialect", "not confirmed");
        assertThat(dialect.mapping("cpu.weight").orElseThrow().origin()).isEqualTo(Dialect.Origin.USER_FILE);
    }

    @Test
    void aMappingOfTheAdministratorWinsOverALearntOne() throws IOException {
        Dialect dialect = Dialect.load(Files.writeString(folder.resolve("own.dialect"),
                "scsi.controller = hardware/other/controller\n"));
        assertThat(dialect.learn(Samples.parse(withScsi().bytes()))).isSameAs(dialect);
    }

    @Test
    void mistakesInADialectFileAreNamed() throws IOException {
        Path unknown = Files.writeString(folder.resolve("a.dialect"), "scsi.controler = x\n");
        assertThatThrownBy(() -> Dialect.load(unknown)).isInstanceOf(IOException.class)
                .hasMessageContaining("a.dialect").hasMessageContaining("scsi.controler")
                .hasMessageContaining("scsi.controller.shared");
        Path path = Files.writeString(folder.resolve("b.dialect"), "cpu.weight = settings//weight\n");
        assertThatThrownBy(() -> Dialect.load(path)).hasMessageContaining("b.dialect maps cpu.weight to no place")
                .hasMessageContaining("settings//weight");
        assertThatThrownBy(() -> Dialect.load(folder.resolve("c.dialect"))).isInstanceOf(IOException.class)
                .hasMessageContaining("c.dialect cannot be read");
        Path bytes = Files.write(folder.resolve("d.dialect"), new byte[] {(byte) 0xE9});
        assertThatThrownBy(() -> Dialect.load(bytes)).hasMessageContaining("UTF-8");
    }

    static VmcBuilder withScsi() {
        return Samples.machine().setting(CONTROLLER.formatted(0) + "adapter_scsi_id", "integer", "7")
                .setting(CONTROLLER.formatted(0) + "bus_shared", "boolean", "true")
                .setting(CONTROLLER.formatted(0) + "location[@id=3]/drive_type", "integer", "1")
                .setting(CONTROLLER.formatted(0) + "location[@id=3]/pathname/relative", "string", ".\\data.vhd")
                .setting(CONTROLLER.formatted(1) + "adapter_scsi_id", "integer", "6");
    }
}

package org.verdigris.model.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.IdeController;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.resource.Dialect;
import org.verdigris.model.resource.MachineReader;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.testing.vmc.VmcBuilder;

final class MachineReaderTest {
    @Test
    void everyPartOfAMachineReachesTheModel(@TempDir Path folder) throws IOException {
        Path path = Samples.machine().savedState("", ".\\payroll.vsv").undoDisks(true)
                .serialPipe(1, "\\\\.\\pipe\\debug").startup(1).write(folder);
        VirtualMachine machine = MachineReader.read(ConfigurationFile.read(path), Dialect.shipped());
        assertThat(machine.getName()).isEqualTo("payroll");
        assertThat(machine.getPath()).isEqualTo(path.toString());
        assertThat(machine.getFileSize()).isEqualTo(Files.size(path));
        assertThat(machine.getModified()).isEqualTo(Files.getLastModifiedTime(path).toInstant());
        assertThat(machine.getMemory()).isEqualTo(512L);
        assertThat(machine.getNotes()).isEqualTo("Payroll & pensions\nask before a restart");
        assertThat(machine.getCreator().getProduct()).isEqualTo("Microsoft Virtual PC 2007");
        assertThat(machine.getSavedState().getRelative()).isEqualTo(".\\payroll.vsv");
        assertThat(machine.getUndo().getEnabled()).isTrue();
        assertThat(machine.getUndo().getDefaultAction()).isNull();
        assertThat(machine.getStartup()).isEqualTo(1L);
        assertThat(machine.getDisplay().getTop()).isEqualTo(4294967291L);
        assertThat(machine.getIntegration().getAdditions()).isEqualTo("13.820");
        assertThat(machine.getIntegration().getGuestName()).isEqualTo("Windows Server 2003");
        assertThat(machine.getBios().getGuid()).isEqualTo("{8C6ADF71-FE94-40A8-98DF-9EF0B37407D7}");
        assertThat(machine.getFloppies()).singleElement().satisfies(f -> assertThat(f.getId()).isZero());
        assertThat(machine.getFloppyAutoDetect()).isFalse();
        assertThat(machine.getSerialPorts()).singleElement()
                .satisfies(port -> assertThat(port.getPipeName()).isEqualTo("\\\\.\\pipe\\debug"));
        assertThat(machine.getWindow()).isNull();
    }

    @Test
    void drivesStandByControllerAndLocationWhateverTheirOrderInTheFile() throws IOException {
        VirtualMachine machine = read(VmcBuilder.machine("m").cd(1, 1, "D", "").disk(1, 0, "", ".\\b.vhd")
                .disk(0, 0, "C:\\a.vhd", null));
        assertThat(machine.getIdeControllers()).extracting(IdeController::getId).containsExactly(0, 1);
        assertThat(machine.getIdeControllers().get(1).getDrives()).extracting(Drive::getId).containsExactly(0, 1);
        assertThat(machine.getIdeControllers().get(1).getDrives()).extracting(Drive::getDriveType)
                .containsExactly(1L, 2L);
        assertThat(machine.getIdeControllers().getFirst().getDrives().getFirst().getImage().getAbsolute())
                .isEqualTo("C:\\a.vhd");
        assertThat(machine.getIdeControllers().getFirst().getDrives().getFirst().getImage().getRelative()).isNull();
    }

    @Test
    void adaptersAreCountedByElementNotByTheCounter() throws IOException {
        VirtualMachine machine = read(Samples.machine().setting("hardware/pci_bus/ethernet_adapter/controller_count",
                "integer", "0"));
        assertThat(machine.getAdapterCount()).isZero();
        assertThat(machine.getNetworkAdapters()).singleElement().satisfies(adapter -> {
            assertThat(adapter.getNetworkId()).isEqualTo(Samples.NETWORK_ID);
            assertThat(adapter.getNetworkName()).isEqualTo("Internal network");
            assertThat(adapter.getAddress()).isEqualTo("0003FF898788");
            assertThat(adapter.getMachine()).isSameAs(machine);
        });
    }

    @Test
    void absentIsNotTheDefaultAndIllegalIsNotShown() throws IOException {
        VirtualMachine machine = read(Samples.machine().without("hardware/memory").without("hardware/bios")
                .setting("settings/guest_os", "integer", "many").setting("settings/sound/sound_adapter/enable",
                        "boolean", "yes"));
        assertThat(machine.getMemory()).isNull();
        assertThat(machine.getBios()).isNull();
        assertThat(machine.getGuestCode()).isNull();
        assertThat(machine.getSoundEnabled()).isNull();
    }

    @Test
    void aNumberedElementWhoseIdIsNoNumberIsLeftAlone() throws IOException {
        String name = "hardware/pci_bus/ethernet_adapter/ethernet_controller[@id=%s]/virtual_network/name";
        VirtualMachine machine = read(Samples.machine().setting(name.formatted("00"), "string", "x")
                .setting(name.formatted("b"), "string", "x"));
        assertThat(machine.getNetworkAdapters()).extracting(NetworkAdapter::getId).containsExactly(0);
    }

    @Test
    void aNetworkIsNoMachine() throws IOException {
        ConfigurationFile network = Samples.parse(Samples.network().bytes());
        assertThatIllegalArgumentException().isThrownBy(() -> MachineReader.read(network, Dialect.shipped()))
                .withMessageContaining("sample.vmc describes a virtual network");
    }

    @Test
    void tenThousandMachinesAreReadInSeconds() throws IOException {
        byte[] bytes = Samples.machine().bytes();
        assertTimeout(Duration.ofSeconds(30), () -> {
            for (int i = 0; i < 10_000; i++) {
                assertThat(MachineReader.read(Samples.parse(bytes), Dialect.shipped()).getMemory()).isEqualTo(512L);
            }
        });
    }

    private static VirtualMachine read(VmcBuilder machine) throws IOException {
        return MachineReader.read(Samples.parse(machine.bytes()), Dialect.shipped());
    }
}

package org.verdigris.core.onward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.verdigris.core.machine.Labs;
import org.verdigris.core.migrate.Direction;
import org.verdigris.core.migrate.Finding;
import org.verdigris.core.migrate.Finding.Result;
import org.verdigris.core.migrate.Migration;
import org.verdigris.core.migrate.MigrationChoices;
import org.verdigris.core.migrate.Route;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.testing.example.ExampleEstate;

/** What is said of the machines of the example estate before they go on. */
final class OnwardExampleTest {

    private static final String PAYROLL = "hv-01/D/VMs/payroll/payroll.vmc";
    private static final String TRAINING = "hv-02/D/VMs/training/training-1.vmc";

    @TempDir
    private Path root;
    private Labs labs;

    @BeforeEach
    void lay() throws IOException {
        labs = new Labs(root.resolve("estate"));
        ExampleEstate.write(labs.folder());
    }

    private Onward onward(String machine, Destination destination) throws IOException {
        Path file = labs.path(machine);
        return new Onward(new OnwardChoices(file, destination, root.resolve("next"), Map.of()), labs.around(file));
    }

    private Finding finding(String machine, Destination destination, String id) throws IOException {
        return onward(machine, destination).check(Progress.none()).stream().filter(each -> each.id().equals(id))
                .findFirst().orElseThrow();
    }

    private String written(String name) throws IOException {
        return Files.readString(root.resolve("next").resolve(name), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"LIBVIRT,CAUTION,PIIX3", "QEMU,CAUTION,PIIX3", "OVF,GOOD,PIIX4", "VMWARE,GOOD,PIIX4",
            "HYPER_V,GOOD,PIIX4", "AZURE,GOOD,PIIX4"})
    void whetherTheGuestKnowsTheControllerThereIsReadInItsRegistry(Destination destination, Result result,
            String controller) throws IOException {
        Finding driver = finding(PAYROLL, destination, "boot-driver");
        assertThat(driver.result()).isEqualTo(result);
        assertThat(driver.sentence()).contains(controller);
        assertThat(driver.todo().isPresent()).isEqualTo(result == Result.CAUTION);
    }

    @Test
    void additionsAreToBeRemovedAndAnOldGuestIsNamed() throws IOException {
        assertThat(finding(PAYROLL, Destination.HYPER_V, "additions").result()).isEqualTo(Result.CAUTION);
        assertThat(finding(TRAINING, Destination.HYPER_V, "additions").result()).isEqualTo(Result.GOOD);
        assertThat(finding(PAYROLL, Destination.AZURE, "guest-age").sentence()).contains("Windows Server 2003");
    }

    @Test
    void theDiskThatStartsIsNamedWithItsPlace() throws IOException {
        assertThat(finding(PAYROLL, Destination.QEMU, "boot-controller").sentence()).contains("payroll-c.vhd",
                "IDE 0:0");
    }

    @ParameterizedTest
    @EnumSource
    void aMachineThatStartsFromScsiGoesNowhereBeforeItIsBackOnIde(Destination destination) throws IOException {
        Files.writeString(labs.path("names.dialect"), """
                scsi.controller = hardware/pci_bus/scsi_adapter/scsi_controller
                scsi.controller.id = scsi_id
                scsi.controller.shared = shared
                scsi.controller.location = location
                """);
        Path estate = labs.path("Labs.verdigris");
        Files.writeString(estate, Files.readString(estate).replaceFirst("\"version\": 1,",
                "\"version\": 1, \"dialect\": \"names.dialect\","));
        Path file = labs.path(PAYROLL);
        Labs.perform(new Migration(new MigrationChoices(file, Direction.TO_SCSI, Route.DIRECT, true),
                labs.around(file)));
        assertThat(finding(PAYROLL, destination, "boot-controller").result()).isEqualTo(Result.BAD);
        assertThatThrownBy(() -> onward(PAYROLL, destination).plan(Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining("payroll-c.vhd at SCSI 0:0")
                .hasMessageContaining("to IDE first");
        assertThat(root.resolve("next")).doesNotExist();
    }

    @Test
    void vmwareAndPackagesAreToldWhichWindowsItIs() throws IOException {
        Labs.perform(onward(PAYROLL, Destination.VMWARE));
        assertThat(written("payroll.vmx")).contains("guestOS = \"winnetstandard\"");
        Labs.perform(onward(TRAINING, Destination.OVF));
        assertThat(written("training-1.ovf")).contains("<OperatingSystemSection ovf:id=\"67\">");
    }

    @Test
    void aDiskThatCannotBeReadIsNamed() throws IOException {
        Files.write(labs.path("hv-01/D/VMs/payroll/payroll-c.vhd"), new byte[4096]);
        assertThatThrownBy(() -> onward(PAYROLL, Destination.QEMU).plan(Progress.none()))
                .isInstanceOf(IOException.class).hasMessageContaining("payroll-c.vhd");
    }
}

package org.verdigris.core.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.RefusedException;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.testing.vmc.VmcBuilder;

/** Files are found and named by two paths. */
final class MachineFilesTest {

    private static final SettingKey FIRST = SettingKey
            .parse("hardware/pci_bus/ide_adapter/ide_controller[@id=0]/location[@id=0]/pathname");

    @TempDir
    private Path folder;
    private Path machine;
    private PathMapping mapping;

    @BeforeEach
    void lay() throws IOException {
        Files.createDirectories(folder.resolve("d/VMs/payroll"));
        Files.createDirectories(folder.resolve("e/Disks"));
        machine = folder.resolve("d/VMs/payroll/payroll.vmc");
        mapping = PathMapping.of(Map.of("D:", folder.resolve("d"), "E:", folder.resolve("e")));
    }

    private Path file(String name) throws IOException {
        return Files.createFile(folder.resolve(name));
    }

    private List<String> named(PathMapping known, Path file) throws RefusedException {
        return new MachineFiles(machine, known).naming(FIRST, file).stream()
                .map(alteration -> ((Alteration.Put) alteration).text()).toList();
    }

    @Test
    void theRelativePathWinsAndTheAbsoluteOneHelps() throws IOException {
        Path near = file("d/VMs/payroll/c.vhd");
        Path far = file("e/Disks/C.VHD");
        MachineFiles files = new MachineFiles(machine, mapping);
        assertThat(files.locate("e:\\disks\\c.vhd", ".\\c.vhd")).contains(near);
        assertThat(files.locate("e:\\disks\\c.vhd", ".\\gone.vhd")).contains(far);
        assertThat(files.locate("E:\\Disks\\c.vhd", "")).contains(far);
        assertThat(files.locate("c.vhd", "")).describedAs("an absolute path that is none").contains(near);
        assertThat(files.locate("F:\\c.vhd", "")).isEmpty();
        assertThat(files.locate("", "")).isEmpty();
        assertThat(files.locate("", "..")).describedAs("a folder").isEmpty();
    }

    @Test
    void aFileIsNamedByTheFullPathAndTheShortestWay() throws IOException {
        assertThat(named(mapping, folder.resolve("d/VMs/payroll/c.vhd"))).containsExactly("D:\\VMs\\payroll\\c.vhd",
                ".\\c.vhd");
        assertThat(named(mapping, folder.resolve("d/VMs/web/c.vhd"))).containsExactly("D:\\VMs\\web\\c.vhd",
                "..\\web\\c.vhd");
        assertThat(named(mapping, folder.resolve("d/VMs/payroll/x/c.vhd")))
                .containsExactly("D:\\VMs\\payroll\\x\\c.vhd", ".\\x\\c.vhd");
    }

    @Test
    void onAnotherDriveThereIsNoWay() throws IOException {
        assertThat(named(mapping, folder.resolve("e/Disks/c.vhd"))).containsExactly("E:\\Disks\\c.vhd", "");
    }

    @Test
    void onAnotherShareThereIsNoWayButOnTheSameThereIs() throws IOException {
        PathMapping shares = PathMapping
                .of(Map.of("\\\\filer\\vms", folder.resolve("d"), "\\\\filer\\disks", folder.resolve("e")));
        assertThat(named(shares, folder.resolve("e/Disks/c.vhd"))).containsExactly("\\\\filer\\disks\\Disks\\c.vhd",
                "");
        assertThat(named(shares, folder.resolve("d/c.vhd"))).containsExactly("\\\\filer\\vms\\c.vhd",
                "..\\..\\c.vhd");
    }

    @Test
    void withoutAMappingTheWayAloneIsWritten() throws IOException {
        assertThat(named(PathMapping.none(), folder.resolve("d/c.vhd"))).containsExactly("", "..\\..\\c.vhd");
    }

    @Test
    void aFileThatWindowsCannotSeeIsRefused() {
        assertThatThrownBy(() -> named(mapping, folder.resolve("elsewhere/c.vhd")))
                .isInstanceOf(RefusedException.class).hasMessageContaining("elsewhere/c.vhd")
                .hasMessageContaining("mapping");
    }

    @Test
    void theMachinesOwnPathsTellHowWindowsKnowsItsFolder() throws IOException {
        List<Setting> settings =
                settings(VmcBuilder.machine("payroll").disk(0, 0, "D:\\VMs\\payroll\\c.vhd", ".\\C.vhd")
                        .disk(0, 1, "D:\\VMs\\web\\c.vhd", "..\\web\\c.vhd"));
        PathMapping learnt = new MachineFiles(machine, PathMapping.none()).learning(settings).mapping();
        assertThat(named(learnt, folder.resolve("d/VMs/payroll/x.vhd"))).containsExactly("D:\\VMs\\payroll\\x.vhd",
                ".\\x.vhd");
        List<Setting> contrary =
                settings(VmcBuilder.machine("payroll").disk(0, 0, "D:\\VMs\\payroll\\c.vhd", ".\\c.vhd")
                        .disk(0, 1, "E:\\x\\d.vhd", ".\\d.vhd"));
        assertThat(new MachineFiles(machine, PathMapping.none()).learning(contrary).mapping())
                .isEqualTo(PathMapping.none());
    }

    private List<Setting> settings(VmcBuilder builder) throws IOException {
        return ConfigurationFile.parse(builder.bytes(), machine).settings();
    }
}

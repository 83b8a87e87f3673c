package org.verdigris.core.onward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verdigris.core.machine.DriveSlot;
import org.verdigris.core.machine.DriveSlot.Bus;
import org.verdigris.core.onward.OnwardMachine.Adapter;
import org.verdigris.core.onward.OnwardMachine.Disk;
import org.verdigris.testing.program.Program;

/** A machine with all the drives that Virtual Server can give it. */
@Timeout(120)
final class DescriptionTest {

    private static final long SIZE = 1 << 20;

    @TempDir
    private Path folder;

    private static Disk disk(Bus bus, int controller, int location, Destination destination) {
        String name = "d" + bus + controller + location + destination.ending();
        return new Disk(new DriveSlot(bus, controller, location), Path.of(name), SIZE, name);
    }

    private static OnwardMachine machine(Destination destination) {
        List<Disk> disks = List.of(disk(Bus.IDE, 0, 0, destination), disk(Bus.IDE, 1, 1, destination),
                disk(Bus.SCSI, 0, 0, destination), disk(Bus.SCSI, 0, 6, destination),
                disk(Bus.SCSI, 1, 0, destination), disk(Bus.SCSI, 3, 6, destination));
        return new OnwardMachine("50% of A & B's $x", "", 128, Optional.empty(), disks,
                List.of(new DriveSlot(Bus.IDE, 1, 0)),
                List.of(new Adapter(Optional.empty(), Optional.empty()),
                        new Adapter(Optional.of("0003FFABCDEF"), Optional.of("NAT"))),
                GuestKind.WINDOWS_NT);
    }

    private Path write(Destination destination, String ending) throws IOException {
        OnwardMachine machine = machine(destination);
        for (Disk disk : machine.disks()) {
            try (RandomAccessFile file = new RandomAccessFile(folder.resolve(disk.target()).toFile(), "rw")) {
                file.setLength(disk.capacity());
            }
        }
        for (TextFile file : Description.of(destination).files(machine, folder)) {
            Files.write(folder.resolve(file.name()), file.bytes());
        }
        return folder.resolve(machine.name() + ending);
    }

    @Test
    void libvirtTakesAllAdaptersAndPlaces() throws IOException {
        Path file = write(Destination.LIBVIRT, ".xml");
        assumeTrue(Program.areInstalled("virt-xml-validate", "virsh"), "libvirt-clients are not installed.");
        Program.bytes("virt-xml-validate", file, "domain");
        Path forTest = Files.writeString(folder.resolve("test.xml"),
                Files.readString(file).replace("type=\"kvm\"", "type=\"test\""));
        assertThat(Program.text("virsh", "-c", "test:///default", "define", forTest)).contains("defined");
        assertThat(file).content().contains("dev=\"sda\"", "dev=\"sdg\"", "dev=\"sdh\"", "dev=\"sdab\"",
                "controller=\"3\" bus=\"0\" target=\"0\" unit=\"6\"", "<link state=\"down\"/>");
    }

    @Test
    void qemuHasThemAll() throws Exception {
        Path file = write(Destination.QEMU, ".sh");
        assumeTrue(Program.areInstalled("qemu-system-i386"), "QEMU is not installed.");
        Process qemu = new ProcessBuilder("sh", file.toString(), "-S", "-display", "none", "-monitor", "stdio")
                .redirectErrorStream(true).start();
        qemu.getOutputStream().write("info block\ninfo pci\ninfo name\nquit\n".getBytes(StandardCharsets.UTF_8));
        qemu.getOutputStream().flush();
        String said = new String(qemu.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(qemu.waitFor()).describedAs(said).isZero();
        assertThat(said).contains("scsi0-0", "scsi0-6", "scsi1-0", "scsi3-6", "ide1-hd1", "50% of A & B's $x")
                .describedAs("the controller that a guest has to know").contains("PCI device 8086:7010");
    }

    @Test
    void theScriptForWindowsKeepsWhatItsShellWouldReplace() throws IOException {
        assertThat(write(Destination.QEMU, ".cmd")).content().contains("\"50%% of A & B's $x\"", "\r\n");
    }

    @Test
    void everyDriveOfAPackageHasItsParent() throws IOException {
        Path file = write(Destination.OVF, ".ovf");
        assumeTrue(Program.areInstalled("xmllint"), "xmllint is not installed.");
        assertThat(number(file, "count(//*[local-name()='Item'][*[local-name()='ResourceType'] = '6'])")).isEqualTo(4);
        assertThat(number(file, "count(//*[local-name()='Item'][*[local-name()='Parent']])")).isEqualTo(7);
        assertThat(number(file, "count(//*[local-name()='Item'][*[local-name()='Parent' and . = ../../*/"
                + "*[local-name()='InstanceID' and (../*[local-name()='ResourceType'] = '5' or "
                + "../*[local-name()='ResourceType'] = '6')]]])")).isEqualTo(7);
    }

    private static int number(Path file, String path) throws IOException {
        return Integer.parseInt(Program.text("xmllint", "--xpath", path, file).strip());
    }

    @Test
    void vmwareGetsGeometriesThatItsControllersHave() throws IOException {
        Path file = write(Destination.VMWARE, ".vmx");
        assertThat(file).content()
                .contains("scsi3:6.fileName = \"dSCSI36.vmdk\"", "scsi3.present", "guestOS = \"winnt\"",
                        "ethernet0.startConnected = \"FALSE\"", "ethernet1.connectionType = \"nat\"")
                .doesNotContain("networkName");
        assertThat(folder.resolve("dIDE00.vmdk")).content().contains("heads = \"16\"", "sectors = \"63\"",
                "RW 2048 FLAT");
        assertThat(folder.resolve("dSCSI36.vmdk")).content().contains("heads = \"255\"", "lsilogic");
    }

    @Test
    void hyperVTakesAHalfMadeMachineBack() throws IOException {
        String script = Files.readString(write(Destination.HYPER_V, ".ps1"));
        assertThat(script).startsWith("\uFEFF#").contains("-lt 4) { Add-VMScsiController",
                "CompatibilityForOlderOperatingSystemsEnabled").containsSubsequence("Test-Path", "New-VM ",
                        "try {", "Add-VMHardDiskDrive", "} catch {", "Remove-VM -Name $name -Force", "throw",
                        "Write-Output");
        assertThat(script.chars().filter(sign -> sign == '{').count())
                .isEqualTo(script.chars().filter(sign -> sign == '}').count());
    }

    @ParameterizedTest
    @CsvSource({"VMWARE,129,132", "VMWARE,512,512", "HYPER_V,129,130", "HYPER_V,4,32", "QEMU,129,129"})
    void memoryIsRoundedUpToWhatIsGivenThere(Destination destination, long before, long after) {
        assertThat(destination.memory(before)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"OVF,pay roll ü,pay-roll--", "VMWARE,base-flat,base", "VMWARE,-flat,-flat",
            "HYPER_V,pay roll,pay roll"})
    void namesOfDisksAreThoseThatAreReadThere(Destination destination, String before, String after) {
        assertThat(destination.stem(before)).isEqualTo(after);
    }
}

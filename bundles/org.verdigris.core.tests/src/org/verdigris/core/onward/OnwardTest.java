package org.verdigris.core.onward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verdigris.core.machine.Labs;
import org.verdigris.core.migrate.Finding;
import org.verdigris.core.migrate.Finding.Result;
import org.verdigris.disk.DiskChain;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Undo;
import org.verdigris.disk.write.Volume;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.operation.Trial;
import org.verdigris.testing.program.Program;
import org.verdigris.testing.vmc.VmcBuilder;

/** Machines go on, and the products they go to read what is written. */
@Timeout(120)
final class OnwardTest {

    private static final long SIZE = 4 << 20;
    private static final String NOTES = "Pay runs & <holidays>, \"twice\";\nthe boss's";

    @TempDir
    private Path root;
    private Labs labs;
    private Path machine;
    private Path target;

    @BeforeEach
    void lay() throws IOException {
        Path folder = Files.createDirectories(root.resolve("estate"));
        labs = new Labs(folder);
        target = root.resolve("new place, with 'signs'");
        byte[] sector = new byte[VhdBuilder.SECTOR];
        sector[0] = (byte) 0xEB;
        VhdBuilder.dynamic(SIZE).sectors(0, sector).sectors(6000, sector).write(folder.resolve("base.vhd"));
        VhdBuilder.dynamic(SIZE).write(folder.resolve("data.vhd"));
        machine = VmcBuilder.machine("pay, roll").memory(512).disk(0, 0, "", ".\\base.vhd")
                .disk(0, 1, "", ".\\data.vhd").cd(1, 0, "", "").biosGuid("{6F2E5B1C-3C4D-4E5F-8A9B-0C1D2E3F4A5B}")
                .adapter("1234567890ABCDEF1234567890ABCDEF", "LAN", "0003FF123456").notes(NOTES).write(folder);
    }

    private Onward onward(Destination destination) throws IOException {
        return new Onward(new OnwardChoices(machine, destination, target, Map.of("LAN", "default")),
                labs.around(machine));
    }

    private void perform(Destination destination) throws IOException {
        Labs.perform(onward(destination));
    }

    private byte[] content() throws IOException {
        return content(machine.resolveSibling("base.vhd"));
    }

    private static byte[] content(Path disk) throws IOException {
        try (DiskChain chain = DiskChain.open(disk, PathMapping.none())) {
            ByteBuffer bytes = ByteBuffer.allocate((int) chain.size());
            chain.read(bytes, 0);
            return bytes.array();
        }
    }

    private String text(String name) throws IOException {
        return Files.readString(target.resolve(name), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void theMachineStaysAsItIsAndAllIsTakenBack(Destination destination) throws IOException {
        Map<String, String> before = Trial.files(root);
        Undo undo = Labs.perform(onward(destination)).orElseThrow();
        assertThat(Trial.files(root)).containsAllEntriesOf(before).hasSizeGreaterThan(before.size() + 2);
        undo.plan(Progress.none()).perform(Volume.local(), Progress.none());
        assertThat(Trial.files(root)).isEqualTo(before);
    }

    @Test
    void libvirtTakesTheDomain() throws IOException {
        perform(Destination.LIBVIRT);
        assertThat(target.resolve("base.img")).hasBinaryContent(content());
        assumeTrue(Program.areInstalled("virt-xml-validate", "virsh"), "libvirt-clients are not installed.");
        Path file = target.resolve("pay, roll.xml");
        Program.bytes("virt-xml-validate", file, "domain");
        Path forTest = Files.writeString(root.resolve("test.xml"),
                Files.readString(file).replace("type=\"kvm\"", "type=\"test\""));
        assertThat(Program.text("virsh", "-c", "test:///default", "define", forTest)).contains("pay, roll");
        String known = Program.text("virsh", "-c", "test:///default", "define " + quoted(forTest)
                + "; dumpxml 'pay, roll'");
        assertThat(known).contains("<memory unit='KiB'>524288</memory>", "<mac address='00:03:ff:12:34:56'/>",
                "network='default'", "6f2e5b1c-3c4d-4e5f-8a9b-0c1d2e3f4a5b", "&amp; &lt;holidays&gt;");
    }

    private static String quoted(Path file) {
        return "'" + file + "'";
    }

    @Test
    void qemuStartsWithTheCommandLine() throws Exception {
        perform(Destination.QEMU);
        assertThat(target.resolve("base.img")).hasBinaryContent(content());
        assumeTrue(Program.areInstalled("qemu-system-i386"), "QEMU is not installed.");
        Process qemu = new ProcessBuilder("sh", target.resolve("pay, roll.sh").toString(), "-S", "-display", "none",
                "-monitor", "stdio").redirectErrorStream(true).start();
        qemu.getOutputStream().write("info block\ninfo network\ninfo name\nquit\n".getBytes(StandardCharsets.UTF_8));
        qemu.getOutputStream().flush();
        String said = new String(qemu.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(qemu.waitFor()).describedAs(said).isZero();
        assertThat(said).contains("ide0-hd0", "base.img (raw)", "ide0-hd1", "ide1-cd0", "tulip", "00:03:ff:12:34:56",
                "pay, roll");
    }

    @Test
    void anOvfPackageIsWellFormedAndNamesItsDisks() throws IOException {
        perform(Destination.OVF);
        assertThat(DiskInfo.read(target.resolve("base.vhd")).type()).isEqualTo(DiskType.DYNAMIC);
        assertThat(content(target.resolve("base.vhd"))).isEqualTo(content());
        assertThat(text("pay, roll.ovf")).contains("ovf:href=\"base.vhd\"", "ovf:capacity=\"4194304\"",
                "<rasd:VirtualQuantity>512</rasd:VirtualQuantity>", "<rasd:Connection>default</rasd:Connection>",
                "&amp; &lt;holidays&gt;");
        assumeTrue(Program.areInstalled("xmllint"), "xmllint is not installed.");
        Path file = target.resolve("pay, roll.ovf");
        Program.bytes("xmllint", "--noout", file);
        String parents = "count(//*[local-name()='Item'][*[local-name()='Parent' and . = "
                + "../../*[local-name()='Item'][*[local-name()='ResourceType'] = '5']/*[local-name()='InstanceID']]])";
        assertThat(Program.text("xmllint", "--xpath", parents, file).strip()).isEqualTo("3");
    }

    @Test
    void vmwareGetsFlatDisksThatOthersReadToo() throws IOException {
        perform(Destination.VMWARE);
        assertThat(target.resolve("base-flat.vmdk")).hasBinaryContent(content());
        assertThat(text("pay, roll.vmx")).contains("ide0:0.fileName = \"base.vmdk\"", "memSize = \"512\"",
                "displayName = \"pay, roll\"", "|22twice|22", "|0Athe boss's");
        assumeTrue(Program.areInstalled("qemu-img"), "qemu-img is not installed.");
        Path raw = root.resolve("back.img");
        Program.bytes("qemu-img", "convert", "-f", "vmdk", "-O", "raw", target.resolve("base.vmdk"), raw);
        assertThat(raw).hasBinaryContent(content());
    }

    @Test
    void hyperVGetsAScriptInWhichNoNameEndsItsQuotationMarks() throws IOException {
        perform(Destination.HYPER_V);
        assertThat(content(target.resolve("base.vhd"))).isEqualTo(content());
        assertThat(text("pay, roll.ps1")).contains("New-VM -Name $name -Generation 1", "-MemoryStartupBytes 512MB",
                "-ControllerType IDE -ControllerNumber 0 -ControllerLocation 0 -Path (Join-Path $folder 'base.vhd')",
                "-IsLegacy $true -SwitchName 'default' -StaticMacAddress '0003FF123456'", "the boss''s'",
                "Get-VMSwitch -Name 'default'");
        assertThat(HyperVScript.literal("a\u2019b'")).isEqualTo("'a\u2019\u2019b'''");
    }

    @Test
    void azureGetsFixedDisksOfWholeMegabytes() throws IOException {
        perform(Destination.AZURE);
        DiskInfo info = DiskInfo.read(target.resolve("base.vhd"));
        assertThat(info.type()).isEqualTo(DiskType.FIXED);
        assertThat(info.capacity() % (1 << 20)).isZero();
        assertThat(text("pay, roll to Azure.txt")).contains("base.vhd", "[ ] Remove the Virtual Machine Additions");
    }

    @Test
    void whatHasToBeDoneFirstIsRefusedWithWhatToDo() throws IOException {
        Files.write(machine.resolveSibling("pay, roll.vsv"), new byte[512]);
        assertThatThrownBy(() -> onward(Destination.QEMU).plan(Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining("pay, roll.vsv");
    }

    @Test
    void networksAreToBeThereAndThatIsSaid() throws IOException {
        assertThat(onward(Destination.HYPER_V).check(Progress.none())).filteredOn(Finding::id, "networks")
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.result()).isEqualTo(Result.CAUTION);
                    assertThat(finding.sentence()).contains("default");
                });
        assertThat(onward(Destination.HYPER_V).plan(Progress.none()).cautions()).isNotEmpty();
    }

    @Test
    void aFileThatIsThereIsNotWrittenOver() throws IOException {
        Files.createDirectories(target);
        Files.writeString(target.resolve("pay, roll.xml"), "mine");
        assertThatThrownBy(() -> onward(Destination.LIBVIRT).plan(Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining("pay, roll.xml");
        Files.delete(target.resolve("pay, roll.xml"));
        Files.writeString(target.resolve("base.img"), "mine");
        assertThatThrownBy(() -> onward(Destination.LIBVIRT).plan(Progress.none()))
                .isInstanceOf(IOException.class).hasMessageContaining("base.img");
    }

    @Test
    void aDiskThatIsNotThereIsNamed() throws IOException {
        Files.delete(machine.resolveSibling("data.vhd"));
        assertThatThrownBy(() -> onward(Destination.OVF).plan(Progress.none())).isInstanceOf(RefusedException.class)
                .hasMessageContaining("data.vhd").hasMessageContaining("IDE 0:1");
    }
}

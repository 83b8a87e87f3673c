package org.verdigris.core.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verdigris.core.machine.Labs.ADDRESS;
import static org.verdigris.core.machine.Labs.FIRST;
import static org.verdigris.core.machine.Labs.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Undo;
import org.verdigris.disk.write.DiskFormat;
import org.verdigris.model.document.Difference;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.testing.example.ExampleEstate;
import org.verdigris.testing.operation.Trial;
import org.verdigris.testing.vmc.VncBuilder;

/** New machines are complete, fit into their estate, and touch nothing that is there. */
@Timeout(120)
final class NewMachineTest {

    private static final GuestProfile PROFILE = GuestProfile.of("windows-2003").orElseThrow();

    @TempDir
    private Path root;
    private Labs labs;
    private Path machines;

    @BeforeEach
    void lay() throws IOException {
        labs = new Labs(root.resolve("estate"));
        ExampleEstate.write(labs.folder());
        machines = labs.path("hv-01/D/VMs");
    }

    private MachineNetwork lan() throws IOException {
        return labs.around(machines).networks(machines).stream().filter(each -> each.name().equals("LAN")).findFirst()
                .orElseThrow();
    }

    private NewMachineChoices choices(String name) throws IOException {
        return NewMachineChoices.of(PROFILE, name, machines, Optional.of(lan()));
    }

    private static NewMachineChoices with(NewMachineChoices choices, Optional<Path> template, FirstDisk disk) {
        return new NewMachineChoices(choices.name(), choices.folder(), template, choices.memory(), disk,
                choices.cdDrive(), choices.adapters(), choices.notes());
    }

    private Plan plan(NewMachineChoices choices) throws IOException {
        return new NewMachine(choices, labs.around(choices.machine())).plan(Progress.none());
    }

    private Optional<Undo> make(NewMachineChoices choices) throws IOException {
        return Labs.perform(new NewMachine(choices, labs.around(choices.machine())));
    }

    @Test
    void aMachineOfAProfileIsInItsFolderWithItsDiskAndNoProblemComesToBe() throws IOException {
        List<String> before = labs.problems();
        NewMachineChoices choices = choices("mail");
        make(choices);
        Path machine = machines.resolve("mail/mail.vmc");
        assertThat(machine).isEqualTo(choices.machine()).exists();
        assertThat(text(machine, "hardware/memory/ram_size")).isEqualTo("512");
        assertThat(text(machine, FIRST + "pathname/absolute")).isEqualTo("D:\\VMs\\mail\\mail.vhd");
        assertThat(text(machine, FIRST + "pathname/relative")).isEqualTo(".\\mail.vhd");
        assertThat(text(machine, FIRST.replace("controller[@id=0]", "controller[@id=1]") + "drive_type"))
                .isEqualTo("2");
        assertThat(text(machine, ADDRESS)).matches("0003FF[0-9A-F]{6}");
        assertThat(text(machine, "hardware/bios/bios_guid")).isNull();
        DiskInfo disk = DiskInfo.read(machines.resolve("mail/mail.vhd"));
        assertThat(disk.type()).isEqualTo(DiskType.DYNAMIC);
        assertThat(disk.capacity()).isEqualTo(16L << 30);
        assertThat(labs.problems()).isEqualTo(before);
        assertThat(labs.scan().getMachines()).filteredOn(each -> each.getName().equals("mail")).singleElement()
                .satisfies(each -> {
                    assertThat(each.getNetworkAdapters().getFirst().getNetwork().getName()).isEqualTo("LAN");
                    assertThat(each.getIdeControllers().getFirst().getDrives().getFirst().getDisk()).isNotNull();
                });
    }

    @Test
    void theTextIsLikeThatOfTheProducts() throws IOException {
        make(choices("mail"));
        byte[] bytes = Files.readAllBytes(machines.resolve("mail/mail.vmc"));
        assertThat(bytes).startsWith(0xFF, 0xFE);
        String text = new String(bytes, "UTF-16");
        assertThat(text).startsWith("<?xml version=\"1.0\" encoding=\"UTF-16\"?>\r\n"
                + "<!-- Microsoft Virtual Machine Options and Settings -->\r\n<preferences>\r\n\t<version type")
                .contains("\r\n\t\t<memory>\r\n\t\t\t<ram_size type=\"integer\">512</ram_size>\r\n\t\t</memory>\r\n")
                .endsWith("\r\n</preferences>\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void theCautionsSayWhatIsNotConfirmedAndWhoDoesNotKnowTheMachineYet() throws IOException {
        assertThat(plan(choices("mail")).cautions()).anySatisfy(each -> assertThat(each).contains("not confirmed"))
                .anySatisfy(each -> assertThat(each).contains("D:\\VMs\\mail\\mail.vmc", "RegisterVirtualMachine"));
        Path template = machines.resolve("payroll/payroll.vmc");
        assertThat(plan(with(choices("mail"), Optional.of(template), new FirstDisk.None())).cautions())
                .noneSatisfy(each -> assertThat(each).contains("not confirmed"));
    }

    @Test
    void aTemplateGivesItsSettingsAndKeepsWhatIsItsOwn() throws IOException {
        List<String> problems = labs.problems();
        Path template = machines.resolve("payroll/payroll.vmc");
        byte[] before = Files.readAllBytes(template);
        make(with(choices("mail"), Optional.of(template), new FirstDisk.Empty(DiskFormat.FIXED, 4 << 20)));
        Path machine = machines.resolve("mail/mail.vmc");
        assertThat(Difference.between(ConfigurationFile.read(template).settings(),
                ConfigurationFile.read(machine).settings())).extracting(each -> each.key().toString())
                .containsExactlyInAnyOrder("hardware/bios/bios_guid",
                        "hardware/bios/base_board/serial_number", "hardware/bios/bios_serial_number",
                        "hardware/bios/chassis/asset_tag", "hardware/bios/chassis/serial_number", ADDRESS,
                        FIRST + "pathname/absolute", FIRST + "pathname/relative",
                        FIRST.replace("location[@id=0]", "location[@id=1]") + "drive_type",
                        FIRST.replace("location[@id=0]", "location[@id=1]") + "pathname/absolute",
                        FIRST.replace("location[@id=0]", "location[@id=1]") + "pathname/relative",
                        "integration/microsoft/version/additions_number",
                        "integration/microsoft/version/guest_os/build_number",
                        "integration/microsoft/version/guest_os/long_name",
                        "integration/microsoft/version/guest_os/revision_number",
                        "integration/microsoft/version/guest_os/short_name",
                        "integration/microsoft/version/guest_os/suite_name");
        assertThat(text(machine, "hardware/bios/bios_guid")).isNull();
        assertThat(DiskInfo.read(machines.resolve("mail/mail.vhd")).type()).isEqualTo(DiskType.FIXED);
        assertThat(template).hasBinaryContent(before);
        assertThat(labs.problems()).isEqualTo(problems);
    }

    @Test
    void imagesOfATemplateAreNamedFromTheNewFolder() throws IOException {
        Path iso = Files.createFile(Files.createDirectories(labs.path("hv-02/D/ISO")).resolve("w2k3-r2-cd1.iso"));
        Path template = labs.path("hv-02/D/VMs/web02/web02.vmc");
        NewMachineChoices choices = new NewMachineChoices("mail", labs.path("hv-02/D"), Optional.of(template), 256,
                new FirstDisk.None(), true, List.of(), "For a test");
        make(choices);
        Path machine = choices.machine();
        String cd = "hardware/pci_bus/ide_adapter/ide_controller[@id=1]/location[@id=0]/pathname/";
        assertThat(text(machine, cd + "relative")).isEqualTo("..\\ISO\\w2k3-r2-cd1.iso");
        assertThat(text(machine, cd + "absolute")).isEqualTo("D:\\ISO\\w2k3-r2-cd1.iso");
        assertThat(text(machine, FIRST + "drive_type")).isNull();
        assertThat(text(machine, "settings/notes")).isEqualTo("For a test");
        assertThat(text(machine, ADDRESS)).isNull();
        assertThat(iso).exists();
    }

    @Test
    void aDiskThatIsThereIsUsedUnlessAnotherMachineOrAChildNeedsIt() throws IOException {
        Path free = labs.path("attic/old-crm-export.vhd");
        NewMachineChoices free2 = new NewMachineChoices("crm", labs.path("attic"), Optional.empty(), 256,
                new FirstDisk.Existing(free), false, List.of(), "");
        make(free2);
        assertThat(text(free2.machine(), FIRST + "pathname/relative")).isEqualTo("..\\old-crm-export.vhd");
        assertThat(labs.problems()).doesNotContain("orphan-disk old-crm-export.vhd");
        assertRefused(with(choices("mail"), Optional.empty(),
                new FirstDisk.Existing(machines.resolve("payroll/payroll-c.vhd"))), "payroll.vmc");
        Path base = labs.path("hv-02/D/VMs/training/training-base.vhd");
        assertRefused(with(choices("mail"), Optional.empty(), new FirstDisk.Existing(base)), "training");
        assertThatThrownBy(() -> plan(with(choices("mail"), Optional.empty(),
                new FirstDisk.Existing(machines.resolve("gone.vhd"))))).isInstanceOf(IOException.class);
    }

    @Test
    void aChildShowsItsParent() throws IOException {
        Path base = labs.path("hv-02/D/VMs/training/training-base.vhd");
        List<String> before = labs.problems();
        NewMachineChoices choices = new NewMachineChoices("training-3", labs.path("hv-02/D/VMs"), Optional.empty(),
                192, new FirstDisk.Child(base), true, List.of(), "");
        Plan plan = new NewMachine(choices, labs.around(choices.machine())).plan(Progress.none());
        assertThat(plan.cautions()).anySatisfy(each -> assertThat(each).contains(base.toString(), "must not"));
        make(choices);
        DiskInfo child = DiskInfo.read(choices.newDisk());
        assertThat(child.parent().orElseThrow().id()).isEqualTo(DiskInfo.read(base).id());
        assertThat(labs.problems()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a:b", "a/b", "a\\b", "what?", "a*", "<a>", "a|b", "a\"b", "a\tb", "end.", " a",
            "nul", "COM1", "lpt9.old"})
    void aNameThatNoFileCanHaveIsRefused(String name) throws IOException {
        assertThat(MachineName.complaint(name)).isPresent();
        NewMachineChoices choices = choices("x");
        assertThatThrownBy(() -> new NewMachine(new NewMachineChoices(name, choices.folder(), Optional.empty(), 128,
                new FirstDisk.None(), false, List.of(), ""), labs.around(machines)).plan(Progress.none()))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void aNameThatIsTakenOnTheHostIsRefusedWhateverItsCase() throws IOException {
        NewMachineChoices choices = new NewMachineChoices("PayRoll", labs.path("hv-01/D"), Optional.empty(), 128,
                new FirstDisk.None(), false, List.of(), "");
        assertRefused(choices, "payroll.vmc");
        make(new NewMachineChoices("PayRoll", labs.path("hv-02/D"), Optional.empty(), 128, new FirstDisk.None(),
                false, List.of(), ""));
    }

    @Test
    void aFileThatIsThereIsNeverReplaced() throws IOException {
        Files.createDirectories(machines.resolve("MAIL"));
        Path other = Files.createFile(machines.resolve("MAIL/Mail.vhd"));
        assertRefused(choices("mail"), other.getParent().toString());
        Path folder = Files.createDirectories(machines.resolve("store"));
        Path disk = Files.createFile(folder.resolve("STORE.VHD"));
        assertRefused(choices("store"), disk.toString());
    }

    @Test
    void aPathThatIsTooLongForWindowsIsRefused() throws IOException {
        assertThat(MachineName.complaint("a".repeat(256))).isEmpty();
        assertThat(MachineName.complaint("a".repeat(257))).isPresent();
        assertRefused(choices("a".repeat(125)), "259");
    }

    @Test
    void aFolderThatIsNotThereAndATemplateThatIsNoMachineAreRefused() throws IOException {
        NewMachineChoices choices = new NewMachineChoices("mail", machines.resolve("none"), Optional.empty(), 128,
                new FirstDisk.None(), false, List.of(), "");
        assertRefused(choices, "none");
        Path network = VncBuilder.network("other").id("00".repeat(16)).gateway(1).write(labs.path("attic"));
        assertRefused(with(choices("mail"), Optional.of(network), new FirstDisk.None()), "other.vnc");
    }

    private void assertRefused(NewMachineChoices choices, String part) throws IOException {
        Map<String, String> before = Trial.files(labs.folder());
        assertThatThrownBy(() -> plan(choices)).isInstanceOf(RefusedException.class).hasMessageContaining(part);
        assertThat(Trial.files(labs.folder())).isEqualTo(before);
    }

    @Test
    void tooLittleMemoryIsRefused() throws IOException {
        assertRefused(new NewMachineChoices("mail", machines, Optional.empty(), 3, new FirstDisk.None(), false,
                List.of(), ""), "4 to 3712 MB");
    }

    @Test
    void whereverItStopsItIsNotThereOrWholeAndItIsTakenBackWithItsFolder() throws IOException {
        Trial trial = new Trial(root, folder -> Files.createFile(folder.resolve("base")), folder -> {
            NewMachineChoices choices = with(NewMachineChoices.of(PROFILE, "mail", folder, Optional.empty()),
                    Optional.empty(), new FirstDisk.Empty(DiskFormat.DYNAMIC, 4 << 20));
            return new NewMachine(choices, new Labs(folder).around(choices.machine())).plan(Progress.none());
        });
        trial.stopEverywhere(folder -> {}, folder -> {
            assertThat(text(folder.resolve("mail/mail.vmc"), FIRST + "pathname/relative")).isEqualTo(".\\mail.vhd");
            assertThat(DiskInfo.read(folder.resolve("mail/mail.vhd")).flaws()).isEmpty();
        });
        trial.cancelEverywhere();
        trial.takeBack();
    }

    @Test
    void everyProfileMakesAMachineWithinTheLimitsOfTheProducts() throws IOException {
        for (GuestProfile profile : GuestProfile.all()) {
            NewMachineChoices choices = NewMachineChoices.of(profile, profile.id(), machines, Optional.empty());
            make(choices);
            assertThat(text(choices.machine(), "hardware/memory/ram_size"))
                    .isEqualTo(Long.toString(profile.memory()));
            assertThat(profile.disk()).isLessThanOrEqualTo(130_048L << 20);
            assertThat(text(choices.machine(), ADDRESS) != null).isEqualTo(profile.network());
        }
        assertThat(GuestProfile.of("nonsense")).isEmpty();
    }
}

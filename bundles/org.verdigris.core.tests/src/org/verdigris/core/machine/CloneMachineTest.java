package org.verdigris.core.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.verdigris.core.machine.Labs.ADDRESS;
import static org.verdigris.core.machine.Labs.FIRST;
import static org.verdigris.core.machine.Labs.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verdigris.disk.DiskChain;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Undo;
import org.verdigris.disk.write.Volume;
import org.verdigris.model.document.Difference;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.example.ExampleEstate;
import org.verdigris.testing.operation.Trial;
import org.verdigris.testing.vmc.VmcBuilder;

/** Copies of machines have all that the machine has, and nothing that only one may have. */
@Timeout(120)
final class CloneMachineTest {

    private static final long SIZE = 4L << 20;

    @TempDir
    private Path root;
    private Labs labs;

    @BeforeEach
    void lay() throws IOException {
        labs = new Labs(root.resolve("estate"));
        ExampleEstate.write(labs.folder());
    }

    private CloneMachine clone(Path source, String name, Path folder, DiskCopy... disks) throws IOException {
        MachineSurroundings around = labs.around(source);
        Map<SettingKey, DiskCopy> choices = new LinkedHashMap<>();
        List<MachineDisk> known = CloneMachine.disks(source, around);
        for (int i = 0; i < disks.length; i++) {
            choices.put(known.get(i).container(), disks[i]);
        }
        return new CloneMachine(new CloneChoices(source, name, folder, choices), around);
    }

    private static byte[] content(Path disk) throws IOException {
        try (DiskChain chain = DiskChain.open(disk, PathMapping.none())) {
            ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(chain.size(), SIZE));
            chain.read(bytes, 0);
            return bytes.array();
        }
    }

    @Test
    void aCopyHasItsOwnIdentityAndDisksAndNoProblemComesToBe() throws IOException {
        Path source = labs.path("hv-01/D/VMs/payroll/payroll.vmc");
        List<String> problems = labs.problems();
        Map<String, String> before = Trial.files(source.getParent());
        Labs.perform(clone(source, "salary", labs.path("hv-01/D/VMs")));
        Path copy = labs.path("hv-01/D/VMs/salary/salary.vmc");
        assertThat(Trial.files(source.getParent())).isEqualTo(before);
        assertThat(text(copy, FIRST + "pathname/absolute")).isEqualTo("D:\\VMs\\salary\\salary-c.vhd");
        assertThat(text(copy, FIRST + "pathname/relative")).isEqualTo(".\\salary-c.vhd");
        assertThat(text(copy, ADDRESS)).matches("0003FF[0-9A-F]{6}").isNotEqualTo(text(source, ADDRESS));
        assertThat(text(copy, "hardware/bios/bios_guid")).isNull();
        assertThat(text(copy, "settings/notes")).startsWith("Pay runs on the 25th.")
                .contains("\nCopy of D:\\VMs\\payroll\\payroll.vmc, made on ");
        Path disk = copy.resolveSibling("salary-c.vhd");
        Path original = source.resolveSibling("payroll-c.vhd");
        assertThat(DiskInfo.read(disk).id()).isNotEqualTo(DiskInfo.read(original).id());
        assertThat(DiskInfo.read(disk).geometry()).isEqualTo(DiskInfo.read(original).geometry());
        assertThat(content(disk)).isEqualTo(content(original));
        assertThat(labs.problems()).isEqualTo(problems);
    }

    @Test
    void anImageThatIsNotThereIsNotTakenForOneBesideTheCopy() throws IOException {
        Path source = VmcBuilder.machine("lonely").cd(1, 0, "D:\\gone\\setup.iso", ".\\setup.iso")
                .write(labs.path("hv-01/D/VMs/lonely"));
        Path folder = labs.path("hv-01/D/VMs/lonelier");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("setup.iso"), "another");
        CloneMachine operation = new CloneMachine(
                new CloneChoices(source, "lonelier", labs.path("hv-01/D/VMs"), Map.of()), labs.around(source));
        assertThat(operation.plan(Progress.none()).cautions()).anySatisfy(caution -> assertThat(caution)
                .contains(".\\setup.iso, which is not there"));
        Labs.perform(operation);
        Path copy = folder.resolve("lonelier.vmc");
        String drive = "hardware/pci_bus/ide_adapter/ide_controller[@id=1]/location[@id=0]/pathname/";
        assertThat(text(copy, drive + "absolute")).isEqualTo("D:\\gone\\setup.iso");
        assertThat(text(copy, drive + "relative")).isEmpty();
    }

    @Test
    void nothingElseOfTheSettingsDiffers() throws IOException {
        Path source = labs.path("hv-01/D/VMs/intranet/intranet.vmc");
        Labs.perform(clone(source, "extranet", labs.path("hv-01/D/VMs"), DiskCopy.COPY));
        assertThat(Difference.between(ConfigurationFile.read(source).settings(),
                ConfigurationFile.read(labs.path("hv-01/D/VMs/extranet/extranet.vmc")).settings()))
                .extracting(each -> each.key().toString()).containsExactlyInAnyOrder(ADDRESS, "settings/notes",
                        FIRST + "pathname/absolute", FIRST + "pathname/relative", "hardware/bios/bios_guid",
                        "hardware/bios/base_board/serial_number", "hardware/bios/bios_serial_number",
                        "hardware/bios/chassis/asset_tag", "hardware/bios/chassis/serial_number");
    }

    @Test
    void theReaderIsRemindedOfTheGuestsIdentityAndOfWhoKnowsTheCopy() throws IOException {
        Plan plan = clone(labs.path("hv-01/D/VMs/payroll/payroll.vmc"), "salary", labs.path("hv-01/D/VMs"))
                .plan(Progress.none());
        assertThat(plan.cautions()).anySatisfy(each -> assertThat(each).contains("Sysprep", "salary", "payroll"))
                .anySatisfy(each -> assertThat(each).contains("RegisterVirtualMachine"));
        Path fax = VmcBuilder.machine("fax").serialPipe(0, "\\\\.\\pipe\\fax").write(labs.path("attic"));
        assertThat(clone(fax, "fax2", labs.path("attic")).plan(Progress.none()).cautions())
                .anySatisfy(each -> assertThat(each).contains("\\\\.\\pipe\\fax"));
    }

    @Test
    void aDifferencingDiskIsCopiedOverTheSameParentOrAsAWhole() throws IOException {
        Path source = labs.path("hv-02/D/VMs/training/training-1.vmc");
        List<String> problems = labs.problems();
        Labs.perform(clone(source, "training-3", labs.path("hv-02/D/VMs"), DiskCopy.COPY));
        Labs.perform(clone(source, "training-4", labs.path("hv-02/D/VMs"), DiskCopy.WHOLE));
        Path over = labs.path("hv-02/D/VMs/training-3/training-3.vhd");
        Path whole = labs.path("hv-02/D/VMs/training-4/training-4.vhd");
        Path original = source.resolveSibling("training-1.vhd");
        assertThat(DiskInfo.read(over).parent().orElseThrow().id())
                .isEqualTo(DiskInfo.read(original).parent().orElseThrow().id());
        assertThat(DiskInfo.read(whole).type()).isEqualTo(DiskType.DYNAMIC);
        assertThat(content(over)).isEqualTo(content(original)).isEqualTo(content(whole));
        assertThat(labs.problems()).isEqualTo(problems);
    }

    @Test
    void aChildOfTheDiskNeedsItUnchangedAndTheReaderIsTold() throws IOException {
        Path source = labs.path("hv-01/D/VMs/intranet/intranet.vmc");
        Path disk = source.resolveSibling("intranet.vhd");
        CloneMachine clone = clone(source, "extranet", labs.path("hv-01/D/VMs"), DiskCopy.CHILD);
        assertThat(clone.plan(Progress.none()).cautions())
                .anySatisfy(each -> assertThat(each).contains(disk.toString(), "must not be written"));
        Labs.perform(clone);
        Path child = labs.path("hv-01/D/VMs/extranet/extranet.vhd");
        assertThat(DiskInfo.read(child).parent().orElseThrow().id()).isEqualTo(DiskInfo.read(disk).id());
        assertThat(content(child)).isEqualTo(content(disk));
        assertThat(text(source, FIRST + "pathname/relative")).isEqualTo(".\\intranet.vhd");
    }

    @Test
    void aSharedDiskGetsAChildForEach() throws IOException {
        Path source = labs.path("hv-01/D/VMs/intranet/intranet.vmc");
        List<String> problems = labs.problems();
        Map<String, String> before = Trial.files(labs.folder());
        CloneMachine clone = clone(source, "extranet", labs.path("hv-01/D/VMs"), DiskCopy.SHARE);
        Plan plan = clone.plan(Progress.none());
        Undo undo = Labs.perform(clone).orElseThrow();
        assertThat(plan.cautions()).anySatisfy(each -> assertThat(each).contains("stays as it is"));
        assertThat(text(source, FIRST + "pathname/relative")).isEqualTo(".\\intranet-1.vhd");
        assertThat(text(source, FIRST + "pathname/absolute")).isEqualTo("D:\\VMs\\intranet\\intranet-1.vhd");
        assertThat(content(source.resolveSibling("intranet-1.vhd")))
                .isEqualTo(content(labs.path("hv-01/D/VMs/extranet/extranet.vhd")));
        assertThat(labs.problems()).isEqualTo(problems);
        undo.plan(Progress.none()).perform(Volume.local(), Progress.none());
        assertThat(Trial.files(labs.folder())).isEqualTo(before);
    }

    @Test
    void aDiskThatIsSkippedIsNoDriveOfTheCopy() throws IOException {
        Path source = labs.path("hv-01/D/VMs/sql01/sql01.vmc");
        assertThatThrownBy(() -> clone(source, "sql02", labs.path("hv-01/D/VMs")).plan(Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining("sql01-data.vhd");
        Labs.perform(clone(source, "sql02", labs.path("hv-01/D/VMs"), DiskCopy.COPY, DiskCopy.SKIP));
        Path copy = labs.path("hv-01/D/VMs/sql02/sql02.vmc");
        assertThat(text(copy, FIRST.replace("location[@id=0]", "location[@id=1]") + "drive_type")).isNull();
        assertThat(text(copy, FIRST + "pathname/relative")).isEqualTo(".\\sql02-c.vhd");
        assertThat(text(copy, ADDRESS.replace("@id=0", "@id=1"))).isNotEqualTo(text(copy, ADDRESS));
    }

    @ParameterizedTest
    @EnumSource(value = DiskCopy.class, names = {"COPY", "CHILD", "SHARE"})
    void anUndoDiskThatHoldsSomethingIsNeverForgotten(DiskCopy choice) throws IOException {
        Labs own = undoing();
        labs = own;
        Map<String, String> before = Trial.files(own.folder());
        assertThatThrownBy(() -> clone(own.path("vm/dc.vmc"), "dc2", own.folder(), choice).plan(Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining("undo.vud");
        assertThat(Trial.files(own.folder())).isEqualTo(before);
    }

    @Test
    void allThatTheMachineSeesIsCopiedThroughTheUndoDisk() throws IOException {
        labs = undoing();
        Labs.perform(clone(labs.path("vm/dc.vmc"), "dc2", labs.folder(), DiskCopy.WHOLE));
        Path copy = labs.path("dc2/dc2.vhd");
        assertThat(content(copy)).isEqualTo(content(labs.path("vm/undo.vud")));
        assertThat(text(labs.path("dc2/dc2.vmc"), FIRST + "undo_pathname/relative")).isEmpty();
        assertThat(text(labs.path("dc2/dc2.vmc"), FIRST + "undo_pathname/absolute")).isEmpty();
    }

    private Labs undoing() throws IOException {
        Path folder = Files.createDirectories(root.resolve("undoing"));
        Path vm = Files.createDirectories(folder.resolve("vm"));
        VhdBuilder.dynamic(SIZE).id(new UUID(1, 1)).sectors(0, new byte[512]).write(vm.resolve("dc.vhd"));
        VhdBuilder.differencing(SIZE, new UUID(1, 1), "dc.vhd").id(new UUID(2, 2)).relativeLocator(".\\dc.vhd")
                .sectors(8, sector()).write(vm.resolve("undo.vud"));
        VmcBuilder.machine("dc").disk(0, 0, "D:\\x\\vm\\dc.vhd", ".\\dc.vhd")
                .undoDisk(0, 0, "D:\\x\\vm\\undo.vud", ".\\undo.vud").undoDisks(true).write(vm);
        return new Labs(folder);
    }

    private static byte[] sector() {
        byte[] sector = new byte[512];
        Arrays.fill(sector, (byte) 7);
        return sector;
    }

    @Test
    void aMachineThatRunsOrIsSavedIsNotCopied() throws IOException {
        Path saved = labs.path("hv-03/E/Virtual Machines/archive/archive.vmc");
        assertThatThrownBy(() -> clone(saved, "copy", labs.path("hv-03/E")).plan(Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining("saved state");
        Files.createFile(labs.path("hv-01/D/VMs/payroll/payroll.vsv"));
        assertThatThrownBy(() -> clone(labs.path("hv-01/D/VMs/payroll/payroll.vmc"), "copy", labs.path("hv-01/D"))
                .plan(Progress.none())).isInstanceOf(RefusedException.class).hasMessageContaining("runs");
    }

    @Test
    void withoutAMappingTheMachineShowsHowWindowsKnowsItsNeighbours() throws IOException {
        Path folder = Files.createDirectories(root.resolve("VMs"));
        Path vm = Files.createDirectories(folder.resolve("web"));
        VhdBuilder.dynamic(SIZE).id(new UUID(5, 5)).write(vm.resolve("web.vhd"));
        Path source = VmcBuilder.machine("web").disk(0, 0, "D:\\VMs\\web\\web.vhd", ".\\web.vhd").write(vm);
        labs = new Labs(folder);
        Labs.perform(clone(source, "shop", folder));
        assertThat(text(folder.resolve("shop/shop.vmc"), FIRST + "pathname/absolute"))
                .isEqualTo("D:\\VMs\\shop\\shop.vhd");
    }

    @Test
    void namesAndFilesThatAreThereAreRefused() throws IOException {
        Path source = labs.path("hv-01/D/VMs/payroll/payroll.vmc");
        assertThatThrownBy(() -> clone(source, "INTRANET", labs.path("hv-01/D")).plan(Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining("intranet.vmc");
        assertThatThrownBy(() -> clone(source, "a*b", labs.path("hv-01/D")).plan(Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining("*");
        Files.createFile(Files.createDirectories(labs.path("hv-01/D/salary")).resolve("Salary.VMC"));
        assertThatThrownBy(() -> clone(source, "salary", labs.path("hv-01/D")).plan(Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining("Salary.VMC");
    }

    @Test
    void whereverItStopsTheMachineIsAsItWasOrTheCopyIsWholeAndCanBeTakenBack() throws IOException {
        Trial trial = new Trial(Files.createDirectories(root.resolve("trial")), folder -> {
            VhdBuilder.dynamic(SIZE).blockSize(16 << 10).id(new UUID(1, 1)).sectors(8, sector())
                    .write(folder.resolve("a.vhd"));
            VhdBuilder.dynamic(SIZE).blockSize(16 << 10).id(new UUID(2, 2)).sectors(9, sector())
                    .write(folder.resolve("b.vhd"));
            VmcBuilder.machine("old").disk(0, 0, "", ".\\a.vhd").disk(0, 1, "", ".\\b.vhd").write(folder);
        }, folder -> {
            labs = new Labs(folder);
            return clone(folder.resolve("old.vmc"), "new", folder, DiskCopy.COPY, DiskCopy.SHARE)
                    .plan(Progress.none());
        });
        trial.stopEverywhere(folder -> {
            assertThat(Files.exists(folder.resolve("old.vmc")) || Files.exists(folder.resolve("old.vmc.bak"))).isTrue();
            assertThat(content(folder.resolve("a.vhd"))).isNotNull();
        }, folder -> {
            assertThat(content(folder.resolve("new/new-a.vhd"))).isEqualTo(content(folder.resolve("a.vhd")));
            assertThat(content(folder.resolve("new/new-b.vhd"))).isEqualTo(content(folder.resolve("b.vhd")));
            assertThat(text(folder.resolve("new/new.vmc"), FIRST + "pathname/relative")).isEqualTo(".\\new-a.vhd");
            assertThat(text(folder.resolve("old.vmc"), FIRST.replace("location[@id=0]", "location[@id=1]")
                    + "pathname/relative")).isEqualTo(".\\b-1.vhd");
        });
        trial.fillEverywhere(folder -> assertThat(folder.resolve("new/new.vmc")).exists());
        trial.takeBack();
        trial.refuseStale("a.vhd");
    }
}

package org.verdigris.core.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.verdigris.core.machine.Labs.FIRST;
import static org.verdigris.core.machine.Labs.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.DiskChain;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.ParentLocator;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Undo;
import org.verdigris.disk.write.Volume;
import org.verdigris.model.document.Difference;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.example.ExampleEstate;
import org.verdigris.testing.operation.Trial;
import org.verdigris.testing.vmc.VmcBuilder;

/** Machines move with all that is theirs, and nothing that others rely on. */
@Timeout(120)
final class MoveMachineTest {

    private static final long SIZE = 256 << 10;

    @TempDir
    private Path root;
    private Labs labs;

    @BeforeEach
    void lay() throws IOException {
        labs = new Labs(root.resolve("estate"));
        ExampleEstate.write(labs.folder());
    }

    private MoveMachine move(Path machine, Path folder, String name) throws IOException {
        return new MoveMachine(new MoveChoices(machine, folder, name, true, true), labs.around(machine));
    }

    private static byte[] content(Path disk) throws IOException {
        try (DiskChain chain = DiskChain.open(disk, PathMapping.none())) {
            ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(chain.size(), 4 << 20));
            chain.read(bytes, 0);
            return bytes.array();
        }
    }

    private static List<String> locators(Path disk) throws IOException {
        return DiskInfo.read(disk).parent().orElseThrow().locators().stream().map(ParentLocator::text).toList();
    }

    @Test
    void aMachineMovesWithDiskAndUndoDiskAndAllPathsAreWrittenAnew() throws IOException {
        Path old = labs.path("hv-01/D/VMs/dc01");
        List<String> problems = labs.problems();
        byte[] before = content(old.resolve("VirtualPCUndo_dc01_0_0_18224503142007.vud"));
        Map<String, String> files = Trial.files(labs.folder());
        byte[] machine = Files.readAllBytes(old.resolve("dc01.vmc"));
        Undo undo = Labs.perform(move(old.resolve("dc01.vmc"), labs.path("hv-01/D/Servers"), "dc01")).orElseThrow();
        Path moved = labs.path("hv-01/D/Servers/dc01.vmc");
        assertThat(text(moved, FIRST + "pathname/absolute")).isEqualTo("D:\\Servers\\dc01.vhd");
        assertThat(text(moved, FIRST + "pathname/relative")).isEqualTo(".\\dc01.vhd");
        assertThat(text(moved, FIRST + "undo_pathname/absolute"))
                .isEqualTo("D:\\Servers\\VirtualPCUndo_dc01_0_0_18224503142007.vud");
        Path vud = moved.resolveSibling("VirtualPCUndo_dc01_0_0_18224503142007.vud");
        assertThat(locators(vud)).containsExactlyInAnyOrder(".\\dc01.vhd", "D:\\Servers\\dc01.vhd");
        assertThat(content(vud)).isEqualTo(before);
        assertThat(Trial.files(old).keySet()).containsExactly("dc01.vmc.bak");
        assertThat(old.resolve("dc01.vmc.bak")).hasBinaryContent(machine);
        assertThat(labs.problems()).isEqualTo(problems);
        undo.plan(Progress.none()).perform(Volume.local(), Progress.none());
        assertThat(Trial.files(labs.folder())).isEqualTo(files);
        assertThat(moved.getParent()).doesNotExist();
    }

    @Test
    void nothingButPathsDiffersInTheMachine() throws IOException {
        Path machine = labs.path("hv-01/D/VMs/intranet/intranet.vmc");
        Path copy = Files.copy(machine, root.resolve("before.vmc"));
        Labs.perform(move(machine, labs.path("hv-01/D/Servers"), "intranet"));
        assertThat(Difference.between(ConfigurationFile.read(copy).settings(),
                ConfigurationFile.read(labs.path("hv-01/D/Servers/intranet.vmc")).settings()))
                .extracting(each -> each.key().toString()).containsExactly(FIRST + "pathname/absolute");
    }

    @Test
    void aMachineGetsAnotherNameAndItsDisksWithIt() throws IOException {
        List<String> problems = labs.problems();
        Path machine = labs.path("hv-01/D/VMs/payroll/payroll.vmc");
        Labs.perform(move(machine, machine.getParent(), "salary"));
        assertThat(Trial.files(machine.getParent()).keySet()).containsExactlyInAnyOrder("salary.vmc",
                "salary-c.vhd", "salary-d.vhd", "payroll.vmc.bak", "salary.vmc.verdigris-undo");
        assertThat(text(machine.resolveSibling("salary.vmc"), FIRST + "pathname/absolute"))
                .isEqualTo("D:\\VMs\\payroll\\salary-c.vhd");
        assertThat(labs.problems()).isEqualTo(problems);
    }

    @Test
    void disksKeepTheirNamesIfThatIsWanted() throws IOException {
        Path machine = labs.path("hv-01/D/VMs/payroll/payroll.vmc");
        Labs.perform(new MoveMachine(new MoveChoices(machine, machine.getParent(), "salary", false, true),
                labs.around(machine)));
        assertThat(text(machine.resolveSibling("salary.vmc"), FIRST + "pathname/relative"))
                .isEqualTo(".\\payroll-c.vhd");
    }

    @Test
    void whatAnotherMachineReliesOnStaysAndIsNamedWhereItIs() throws IOException {
        List<String> problems = labs.problems();
        Path machine = labs.path("hv-02/D/VMs/training/training-1.vmc");
        byte[] before = content(machine.resolveSibling("training-1.vhd"));
        MoveMachine move = move(machine, labs.path("hv-02/D/VMs/pupil"), "training-1");
        assertThat(move.plan(Progress.none()).cautions()).anySatisfy(
                each -> assertThat(each).contains("training-office.vhd", "training-2", "stays where it is"));
        Labs.perform(move);
        Path disk = labs.path("hv-02/D/VMs/pupil/training-1.vhd");
        assertThat(locators(disk)).containsExactlyInAnyOrder("..\\training\\training-office.vhd",
                "D:\\VMs\\training\\training-office.vhd");
        assertThat(content(disk)).isEqualTo(before);
        assertThat(machine.resolveSibling("training-base.vhd")).exists();
        assertThat(labs.problems()).isEqualTo(problems);
        Path web = labs.path("hv-02/D/VMs/web01/web01.vmc");
        Labs.perform(move(web, labs.path("hv-02/D/shop"), "web01"));
        assertThat(text(labs.path("hv-02/D/shop/web01.vmc"), FIRST.replace("location[@id=0]", "location[@id=1]")
                + "pathname/relative")).isEqualTo("..\\VMs\\web02\\web02.vhd");
        assertThat(labs.problems()).hasSameSizeAs(problems);
    }

    @Test
    void theHostIsToBeTold() throws IOException {
        Plan plan = move(labs.path("hv-01/D/VMs/intranet/intranet.vmc"), labs.path("hv-01/D/Servers"), "portal")
                .plan(Progress.none());
        assertThat(plan.cautions()).anySatisfy(
                each -> assertThat(each).contains("intranet", "D:\\Servers\\portal.vmc", "script"));
        assertThat(plan.title()).contains("intranet", "portal");
    }

    @Test
    void aMachineThatIsSavedOrRunsAndOneWhoseParentIsMissingStay() throws IOException {
        assertRefused(labs.path("hv-03/E/Virtual Machines/archive/archive.vmc"), "x", "saved state");
        Files.createFile(labs.path("hv-01/D/VMs/payroll/payroll.vsv"));
        assertRefused(labs.path("hv-01/D/VMs/payroll/payroll.vmc"), "x", "runs");
        Path build = labs.path("hv-02/D/VMs/build/build.vmc");
        Map<String, String> before = Trial.files(labs.folder());
        assertThatThrownBy(() -> move(build, labs.path("hv-02/D/x"), "build").plan(Progress.none()))
                .isInstanceOf(IOException.class).hasMessageContaining("base-2003");
        assertThat(Trial.files(labs.folder())).isEqualTo(before);
    }

    @Test
    void namesAndPlacesThatAreTakenAreRefused() throws IOException {
        Path machine = labs.path("hv-01/D/VMs/intranet/intranet.vmc");
        assertRefused(machine, "PAYROLL", "payroll.vmc");
        assertRefused(machine, "a?", "?");
        assertThatThrownBy(() -> move(machine, machine.getParent(), "intranet").plan(Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining("nothing to move");
        Path taken = Files.createDirectories(labs.path("hv-01/D/taken"));
        Files.createFile(taken.resolve("INTRANET.vhd"));
        assertThatThrownBy(() -> move(machine, taken, "intranet").plan(Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining("INTRANET.vhd");
        assertThatThrownBy(() -> move(machine, labs.path("hv-01/D/no/where"), "intranet").plan(Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining("where");
    }

    @Test
    void whereNobodyKnowsHowWindowsKnowsTheFolderRelativePathsAreLeft() throws IOException {
        MoveMachine move = move(labs.path("hv-01/D/VMs/intranet/intranet.vmc"), labs.path("attic"), "intranet");
        assertThat(move.plan(Progress.none()).cautions())
                .anySatisfy(each -> assertThat(each).contains("relative paths only"));
        Labs.perform(move);
        assertThat(text(labs.path("attic/intranet.vmc"), FIRST + "pathname/absolute")).isEmpty();
        assertThat(text(labs.path("attic/intranet.vmc"), FIRST + "pathname/relative")).isEqualTo(".\\intranet.vhd");
    }

    @Test
    void disksThatWouldDifferInCaseOnlyAreRefused() throws IOException {
        Path folder = Files.createDirectories(root.resolve("case"));
        for (String place : List.of("one/Data.vhd", "two/data.vhd")) {
            Files.createDirectory(folder.resolve(place).getParent());
            VhdBuilder.dynamic(SIZE).write(folder.resolve(place));
        }
        Path machine = VmcBuilder.machine("m").disk(0, 0, "", "one\\Data.vhd").disk(0, 1, "", "two\\data.vhd")
                .write(folder);
        labs = new Labs(folder);
        assertThatThrownBy(() -> move(machine, folder.resolve("moved"), "m").plan(Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining("Two files");
    }

    @Test
    void aDiskThatIsMissingDoesNotBecomeOneThatLiesInTheNewFolder() throws IOException {
        Path folder = Files.createDirectories(root.resolve("missing"));
        Path machine = VmcBuilder.machine("m").disk(0, 0, "D:\\old\\data.vhd", ".\\data.vhd").write(folder);
        Path other = Files.createDirectory(folder.resolve("other"));
        VhdBuilder.dynamic(SIZE).write(other.resolve("data.vhd"));
        labs = new Labs(folder);
        assertThatThrownBy(() -> move(machine, other, "m").plan(Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining(other.resolve("data.vhd").toString());
    }

    @Test
    void aDiskInTheMiddleOfAnotherChangeDoesNotMove() throws IOException {
        Path machine = labs.path("hv-01/D/VMs/payroll/payroll.vmc");
        Plan plan = move(machine, labs.path("hv-01/D/x"), "payroll").plan(Progress.none());
        Files.createFile(machine.resolveSibling("payroll-c.vhd.verdigris-journal"));
        Map<String, String> before = Trial.files(labs.folder());
        assertThatThrownBy(() -> plan.perform(Volume.local(), Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining("payroll-c.vhd is in the middle");
        assertThat(Trial.files(labs.folder())).isEqualTo(before);
    }

    @Test
    void aParentThatNeedsMoreRoomForItsPathsIsAsOldAsItsChildRecords() throws IOException {
        Path folder = Files.createDirectories(root.resolve("chain"));
        VhdBuilder.dynamic(SIZE).id(new UUID(1, 1)).write(folder.resolve("base.vhd"));
        VhdBuilder.differencing(SIZE, new UUID(1, 1), "base.vhd").id(new UUID(2, 2)).sectors(9, sector(2))
                .write(folder.resolve("middle.vhd"));
        VhdBuilder.differencing(SIZE, new UUID(2, 2), "middle.vhd").id(new UUID(3, 3))
                .relativeLocator(".\\middle.vhd").write(folder.resolve("leaf.vhd"));
        Path middle = folder.resolve("middle.vhd");
        Files.setLastModifiedTime(middle, FileTime.fromMillis(1_200_000_000_000L));
        long size = Files.size(middle);
        Path machine = VmcBuilder.machine("m").disk(0, 0, "", "leaf.vhd").write(folder);
        labs = new Labs(folder);
        Labs.perform(move(machine, folder.resolve("moved"), "m"));
        Path moved = folder.resolve("moved/middle.vhd");
        assertThat(Files.size(moved)).isGreaterThan(size);
        assertThat(Files.getLastModifiedTime(moved)).isEqualTo(FileTime.fromMillis(1_200_000_000_000L));
    }

    private void assertRefused(Path machine, String name, String part) throws IOException {
        Map<String, String> before = Trial.files(labs.folder());
        assertThatThrownBy(() -> move(machine, labs.path("hv-01/D/x"), name).plan(Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining(part);
        assertThat(Trial.files(labs.folder())).isEqualTo(before);
    }

    private static byte[] sector(int filling) {
        byte[] sector = new byte[512];
        Arrays.fill(sector, (byte) filling);
        return sector;
    }

    private static void lay(Path folder) throws IOException {
        Path vm = Files.createDirectory(folder.resolve("vm"));
        VhdBuilder.dynamic(SIZE).blockSize(16 << 10).id(new UUID(1, 1)).sectors(8, sector(1))
                .write(vm.resolve("old-base.vhd"));
        VhdBuilder.differencing(SIZE, new UUID(1, 1), "old-base.vhd").blockSize(16 << 10).id(new UUID(2, 2))
                .sectors(9, sector(2)).relativeLocator(".\\old-base.vhd").absoluteLocator("D:\\X\\vm\\old-base.vhd")
                .write(vm.resolve("old.vhd"));
        Files.write(vm.resolve("tools.iso"), sector(3));
        VmcBuilder.machine("old").disk(0, 0, "D:\\X\\vm\\old.vhd", ".\\old.vhd")
                .cd(1, 0, "D:\\X\\vm\\tools.iso", ".\\tools.iso").write(vm);
    }

    private Plan plan(Path folder, Path target) throws IOException {
        labs = new Labs(folder);
        return move(folder.resolve("vm/old.vmc"), target, "new").plan(Progress.none());
    }

    private static void assertMoved(Path target) throws IOException {
        assertThat(text(target.resolve("new.vmc"), FIRST + "pathname/relative")).isEqualTo(".\\new.vhd");
        assertThat(locators(target.resolve("new.vhd"))).contains(".\\new-base.vhd");
        byte[] content = content(target.resolve("new.vhd"));
        assertThat(Arrays.copyOfRange(content, 8 * 512, 10 * 512))
                .isEqualTo(Arrays.copyOf(concat(sector(1), sector(2)), 1024));
        assertThat(target.resolve("tools.iso")).hasBinaryContent(sector(3));
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    @Test
    void whereverItStopsItCanBeFinishedOrDoneAndItIsTakenBackByteForByte() throws IOException {
        Trial trial = new Trial(Files.createDirectories(root.resolve("trial")), MoveMachineTest::lay,
                folder -> plan(folder, folder.resolve("moved")));
        trial.stopEverywhere(folder -> assertThat(Files.exists(folder.resolve("vm/old.vmc"))
                || Files.exists(folder.resolve("moved/new.vmc"))).isTrue(),
                folder -> assertMoved(folder.resolve("moved")));
        trial.fillEverywhere(folder -> assertMoved(folder.resolve("moved")));
        trial.takeBack();
        trial.refuseStale("vm/old-base.vhd");
        trial.refuseStale("vm/old.vmc");
    }

    @Test
    void onAnotherVolumeFilesAreCopiedAndComparedAndTheOldOnesSetAside() throws IOException {
        Path shared = Path.of("/dev/shm");
        assumeTrue(Files.isWritable(shared) && !Files.getFileStore(shared).equals(Files.getFileStore(root)),
                "there is no other volume here");
        Path other = Files.createTempDirectory(shared, "verdigris-move");
        try {
            Path folder = Files.createDirectories(root.resolve("near"));
            lay(folder);
            Map<String, String> before = Trial.files(folder);
            Optional<Undo> undo = plan(folder, other.resolve("far")).perform(Volume.local(), Progress.none());
            assertMoved(other.resolve("far"));
            assertThat(Trial.files(folder).keySet()).allMatch(name -> name.endsWith(".bak")).hasSize(4);
            undo.orElseThrow().plan(Progress.none()).perform(Volume.local(), Progress.none());
            assertThat(Trial.files(folder)).isEqualTo(before);
            assertThat(other.resolve("far")).doesNotExist();
        } finally {
            try (Stream<Path> all = Files.walk(other)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}

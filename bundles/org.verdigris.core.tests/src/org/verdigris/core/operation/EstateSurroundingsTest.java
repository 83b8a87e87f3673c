package org.verdigris.core.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.scan.EstateScan;
import org.verdigris.core.scan.ScanProgress;
import org.verdigris.core.store.FactStore;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Step;
import org.verdigris.disk.write.Volume;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.vmc.VmcBuilder;

/** What an estate of real files says about changes of a disk. */
final class EstateSurroundingsTest {

    private static final long SIZE = 8L << 20;
    private static final String FIRST = "hardware/pci_bus/ide_adapter/ide_controller[@id=0]/location[@id=0]/";

    @TempDir
    private Path folder;
    private Path base;
    private Map<String, Path> mappings = Map.of();

    @BeforeEach
    void lay() throws IOException {
        Files.createDirectories(folder.resolve("bases"));
        Files.createDirectories(folder.resolve("vm"));
        base = VhdBuilder.dynamic(SIZE).id(id("base")).write(folder.resolve("bases/base.vhd"));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private Path child(String file, String parent, String relative) throws IOException {
        return VhdBuilder.differencing(SIZE, id(parent), parent + ".vhd").id(id(file)).relativeLocator(relative)
                .write(folder.resolve(file));
    }

    private EstateSurroundings around(Path disk) throws InterruptedException {
        EstateDefinition definition = EstateDefinition.of(List.of(folder)).withMappings(mappings);
        try (FactStore store = FactStore.none()) {
            return new EstateSurroundings(new EstateScan(definition, store).run(ScanProgress.none()), definition, disk);
        }
    }

    @Test
    void childrenAreFoundInTheWholeEstateUndoDisksIncluded() throws Exception {
        Path child = child("vm/child.vhd", "base", "..\\bases\\base.vhd");
        Path undo = child("vm/undo.vud", "base", "..\\bases\\base.vhd");
        child("vm/other.vhd", "elsewhere", "..\\bases\\base.vhd");
        assertThat(around(base).children(DiskInfo.read(base))).extracting(DiskInfo::file)
                .containsExactlyInAnyOrder(child, undo);
        assertThat(around(child).children(DiskInfo.read(child))).isEmpty();
    }

    @Test
    void withoutMachinesTheSameChildrenAreFoundAlsoOutsideTheFolders() throws Exception {
        Files.createDirectories(folder.resolve("middle"));
        Path child = child("middle/child.vhd", "base", "..\\bases\\base.vhd");
        Path leaf = child("vm/leaf.vhd", "middle/child.vhd", "..\\middle\\child.vhd");
        EstateDefinition definition = EstateDefinition.of(List.of(folder.resolve("vm")));
        try (FactStore store = FactStore.none()) {
            EstateScan scan = new EstateScan(definition, store);
            List<Path> disks = scan.disksWithoutMachines(ScanProgress.none()).orElseThrow();
            assertThat(disks).containsExactly(leaf);
            EstateSurroundings known = EstateSurroundings.withoutMachines(definition, leaf, disks);
            assertThat(known.children(DiskInfo.read(base))).extracting(DiskInfo::file).containsExactly(child);
            assertThat(known.children(DiskInfo.read(child))).extracting(DiskInfo::file).containsExactly(leaf);
            assertThat(known.objections(leaf)).isEmpty();
            VmcBuilder.machine("payroll").disk(0, 0, "", ".\\leaf.vhd").write(folder.resolve("vm"));
            assertThat(scan.disksWithoutMachines(ScanProgress.none())).isEmpty();
        }
    }

    @Test
    void whatTheFilesSayNowCountsAndNotWhatTheScanSaw() throws Exception {
        Path child = child("vm/child.vhd", "base", "..\\bases\\base.vhd");
        EstateSurroundings known = around(base);
        Files.delete(child);
        Path late = child("bases/late.vhd", "base", ".\\base.vhd");
        assertThat(known.children(DiskInfo.read(base))).extracting(DiskInfo::file).containsExactly(late);
    }

    @Test
    void aSavedStateForbidsToChangeEveryDiskInTheChain() throws Exception {
        Path child = child("vm/child.vhd", "base", "..\\bases\\base.vhd");
        Path machine = VmcBuilder.machine("payroll").disk(0, 0, "", ".\\child.vhd").savedState("", ".\\payroll.vsv")
                .write(folder.resolve("vm"));
        Files.write(folder.resolve("vm/payroll.vsv"), new byte[10]);
        Path free = VhdBuilder.dynamic(SIZE).id(id("free")).write(folder.resolve("vm/free.vhd"));
        for (Path disk : List.of(child, base)) {
            assertThat(around(disk).objections(disk)).singleElement().asString()
                    .contains(machine.toString(), "payroll.vsv", disk.toString(), "discard the saved state");
        }
        assertThat(around(free).objections(free)).isEmpty();
        Files.delete(folder.resolve("vm/payroll.vsv"));
        assertThat(around(base).objections(base)).singleElement().asString().contains("which is not here");
    }

    @Test
    void aFileForASavedStateThatIsNotNamedShowsARunningMachine() throws Exception {
        Path disk = VhdBuilder.dynamic(SIZE).id(id("disk")).write(folder.resolve("vm/disk.vhd"));
        Path machine = VmcBuilder.machine("payroll").disk(0, 0, "", ".\\disk.vhd").write(folder.resolve("vm"));
        assertThat(around(disk).objections(disk)).isEmpty();
        Path state = Files.write(folder.resolve("vm/PAYROLL.vsv"), new byte[10]);
        assertThat(around(disk).objections(disk)).singleElement().asString()
                .contains(machine.toString(), state.toString(), "shut the machine down");
    }

    @Test
    void machinesNameTheOtherFileAndNothingElseOfThemChanges() throws Exception {
        mappings = Map.of("D:\\VMs", folder);
        Path disk = VhdBuilder.dynamic(SIZE).id(id("disk")).write(folder.resolve("vm/disk.vhd"));
        Path machine = VmcBuilder.machine("payroll").disk(0, 0, "d:\\vms\\VM\\disk.vhd", ".\\disk.vhd")
                .disk(0, 1, "D:\\VMs\\bases\\base.vhd", "..\\bases\\base.vhd").write(folder.resolve("vm"));
        byte[] before = Files.readAllBytes(machine);
        Path beside = Files.copy(disk, folder.resolve("vm/other.vhd"));
        redirect(disk, beside);
        assertThat(text(machine, FIRST + "pathname/absolute")).contains("d:\\vms\\VM\\other.vhd");
        assertThat(text(machine, FIRST + "pathname/relative")).contains(".\\other.vhd");
        Path far = Files.copy(disk, folder.resolve("bases/far.vhd"));
        redirect(beside, far);
        assertThat(text(machine, FIRST + "pathname/absolute")).contains("D:\\VMs\\bases\\far.vhd");
        assertThat(text(machine, FIRST + "pathname/relative")).contains("..\\bases\\far.vhd");
        Files.copy(disk, folder.resolve("vm/DISK2.vhd"));
        redirect(far, disk);
        ConfigurationFile back = ConfigurationFile.read(machine);
        back.set(SettingKey.parse(FIRST + "pathname/absolute"), "d:\\vms\\VM\\disk.vhd");
        back.set(SettingKey.parse(FIRST + "pathname/relative"), ".\\disk.vhd");
        assertThat(back.bytes()).isEqualTo(before);
    }

    private void redirect(Path from, Path to) throws Exception {
        List<Step> steps = around(from).redirect(from, to);
        assertThat(steps).extracting(Step::kind).containsExactly(Step.Kind.REPLACE);
        new Plan("redirect", from, steps, List.of(), List.of()).perform(Volume.local(), Progress.none());
    }

    @Test
    void anUndoPathIsRedirectedAndAStalePathOfAMovedMachineToo() throws Exception {
        child("vm/undo.vud", "base", "..\\bases\\base.vhd");
        Path undo = folder.resolve("vm/undo.vud");
        Path machine = VmcBuilder.machine("payroll").disk(0, 0, "", "..\\bases\\base.vhd")
                .undoDisk(0, 0, "E:\\gone\\undo.vud", ".\\undo.vud").write(folder.resolve("vm"));
        List<Step> steps = around(undo).redirect(undo, folder.resolve("vm/kept.vud"));
        new Plan("redirect", undo, steps, List.of(), List.of()).perform(Volume.local(), Progress.none());
        assertThat(text(machine, FIRST + "undo_pathname/relative")).contains(".\\kept.vud");
        assertThat(text(machine, FIRST + "undo_pathname/absolute")).contains("E:\\gone\\kept.vud");
        assertThat(text(machine, FIRST + "pathname/relative")).contains("..\\bases\\base.vhd");
    }

    @Test
    void whatCannotBeNamedOrWrittenIsRefused() throws Exception {
        mappings = Map.of("D:\\VMs", folder.resolve("vm"));
        Path disk = VhdBuilder.dynamic(SIZE).id(id("disk")).write(folder.resolve("vm/disk.vhd"));
        Path machine = VmcBuilder.machine("payroll").disk(0, 0, "D:\\VMs\\disk.vhd", "").write(folder.resolve("vm"));
        assertThatThrownBy(() -> around(disk).redirect(disk, folder.resolve("bases/far.vhd")))
                .isInstanceOf(RefusedException.class).hasMessageContaining(machine.toString())
                .hasMessageContaining("mapping");
        EstateSurroundings known = around(disk);
        Files.writeString(machine, "<preferences><broken", StandardCharsets.UTF_16LE);
        assertThatThrownBy(() -> known.redirect(disk, folder.resolve("vm/other.vhd")))
                .isInstanceOf(RefusedException.class).hasMessageContaining("cannot be read");
        assertThat(known.redirect(base, folder.resolve("bases/other.vhd"))).isEmpty();
    }

    private static Optional<String> text(Path machine, String key) throws IOException {
        return ConfigurationFile.read(machine).setting(SettingKey.parse(key)).map(Setting::text);
    }
}

package org.verdigris.core.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Recovery;
import org.verdigris.disk.operation.Step;
import org.verdigris.disk.operation.Undo;
import org.verdigris.disk.write.Volume;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingType;
import org.verdigris.testing.vmc.VmcBuilder;

/** One setting of many machines is changed as one operation. */
final class SettingsChangeTest {

    private static final SettingKey MEMORY = SettingKey.parse("hardware/memory/ram_size");
    private static final SettingKey NOTES = SettingKey.parse("settings/notes");
    private static final SettingKey SERIAL = SettingKey.parse("hardware/bios/cmos");

    @TempDir
    private Path folder;

    private static Alteration memory(String megabytes) {
        return Alteration.put(MEMORY, megabytes);
    }

    private static SettingsChange change(List<Path> machines, Alteration... alterations) {
        return new SettingsChange(machines, List.of(alterations), machine -> PathMapping.none());
    }

    private List<Path> machines(int count) throws IOException {
        List<Path> machines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Path own = Files.createDirectories(folder.resolve("vm%03d".formatted(i)));
            machines.add(VmcBuilder.machine("vm%03d".formatted(i)).memory(256).write(own));
        }
        return machines;
    }

    private static String text(Path machine, SettingKey key) throws IOException {
        return ConfigurationFile.read(machine).setting(key).map(Setting::text).orElse(null);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                files.put(folder.relativize(file).toString(),
                        Arrays.hashCode(Files.readAllBytes(file)) + ":" + Files.size(file));
            }
        }
        return files;
    }

    @Test
    void eachMachineIsOneStepThatSaysWhatItWasAndWhatItBecomes() throws IOException {
        List<Path> machines = machines(3);
        Plan plan = change(machines, memory("512")).plan(Progress.none());
        assertThat(plan.title()).isEqualTo("Set ram_size to \"512\" in 3 machines");
        assertThat(plan.steps()).extracting(Step::kind).containsOnly(Step.Kind.REPLACE);
        assertThat(plan.steps()).extracting(Step::file).containsExactlyElementsOf(machines);
        assertThat(plan.steps().getFirst().reason())
                .isEqualTo("hardware/memory/ram_size becomes \"512\"; it was \"256\".");
        assertThat(text(machines.getFirst(), MEMORY)).isEqualTo("256");
    }

    @Test
    void onlyTheLeafChangesAndOneUndoTakesAllBack() throws IOException {
        List<Path> machines = machines(3);
        Map<String, String> before = files(folder);
        byte[] expected = ConfigurationFile.read(machines.get(1)).text().replace(">256<", ">512<")
                .getBytes(StandardCharsets.UTF_16LE);
        Undo undo = change(machines, memory("512")).plan(Progress.none()).perform(Volume.local(), Progress.none())
                .orElseThrow();
        byte[] written = Files.readAllBytes(machines.get(1));
        assertThat(Arrays.copyOfRange(written, 2, written.length)).isEqualTo(expected);
        assertThat(undo.backups()).hasSize(3);
        Undo.of(machines.getFirst()).getFirst().plan(Progress.none()).perform(Volume.local(), Progress.none());
        assertThat(files(folder)).isEqualTo(before);
    }

    @Test
    void twoHundredMachinesAreChangedAndTakenBackInSeconds() throws IOException {
        List<Path> machines = machines(200);
        Map<String, String> before = files(folder);
        Instant begin = Instant.now();
        Undo undo = change(machines, memory("512"), Alteration.put(NOTES, "checked")).plan(Progress.none())
                .perform(Volume.local(), Progress.none()).orElseThrow();
        for (Path machine : machines) {
            assertThat(text(machine, MEMORY)).isEqualTo("512");
            assertThat(text(machine, NOTES)).isEqualTo("checked");
        }
        undo.plan(Progress.none()).perform(Volume.local(), Progress.none());
        assertThat(files(folder)).isEqualTo(before);
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void aMachineThatHasItAlreadyIsLeftAlone() throws IOException {
        List<Path> machines = machines(3);
        change(machines.subList(0, 1), memory("512")).plan(Progress.none()).perform(Volume.local(), Progress.none());
        SettingsChange change = change(machines, memory("512"));
        assertThat(change.plan(Progress.none()).steps()).extracting(Step::file)
                .containsExactly(machines.get(1), machines.get(2));
        assertThat(change.examine(Progress.none())).extracting(MachineChange::isSame)
                .containsExactly(true, false, false);
        assertThat(change(machines, memory("256")).where(List.of(new SettingCondition(MEMORY, "256")))
                .plan(Progress.none()).isEmpty()).isTrue();
    }

    @Test
    void aMachineThatRunsOrIsSavedIsHeldBackAndNamed() throws IOException {
        List<Path> machines = machines(3);
        Files.write(machines.get(0).resolveSibling("vm000.vsv"), new byte[10]);
        VmcBuilder.machine("vm001").memory(256).savedState("", ".\\vm001.vsv").write(machines.get(1).getParent());
        Plan plan = change(machines, memory("512")).plan(Progress.none());
        assertThat(plan.steps()).extracting(Step::file).containsExactly(machines.get(2));
        assertThat(plan.cautions()).hasSize(2);
        assertThat(plan.cautions().getFirst()).contains("vm000.vmc", "shut the machine down");
        assertThat(plan.cautions().getLast()).contains("vm001.vmc", "saved state");
        assertThatThrownBy(() -> change(machines.subList(0, 2), memory("512")).plan(Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining("None of 2 machines");
        assertThat(change(machines, memory("512")).overriding().plan(Progress.none()).steps()).hasSize(3);
    }

    @Test
    void anIllegalValueIsRefusedBeforeAnyFileIsRead() {
        assertThatThrownBy(() -> change(List.of(folder.resolve("gone.vmc")), memory("2")).plan(Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining("4").hasMessageContaining("3712");
        assertThatThrownBy(() -> change(List.of(folder.resolve("gone.vmc")), memory("much")).plan(Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining("ram_size");
        assertThatThrownBy(() -> change(List.of(folder.resolve("gone.vmc")), Alteration.put(SERIAL, "00"))
                .plan(Progress.none())).isInstanceOf(RefusedException.class).hasMessageContaining("product");
    }

    @Test
    void aMissingSettingIsCreatedOnlyIfItIsKnown() throws IOException {
        List<Path> machines = machines(2);
        Plan plan = change(machines, Alteration.put(NOTES, "payroll")).plan(Progress.none());
        assertThat(plan.steps().getFirst().reason()).isEqualTo("settings/notes is added as \"payroll\".");
        SettingKey unknown = SettingKey.parse("contoso/owner");
        assertThatThrownBy(() -> change(machines, Alteration.put(unknown, "x")).plan(Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining("contoso/owner");
        assertThat(change(machines, Alteration.put(unknown, SettingType.STRING, "x")).plan(Progress.none()).steps())
                .hasSize(2);
    }

    @Test
    void removingASettingThatIsNotThereIsNothingToDo() throws IOException {
        List<Path> machines = machines(2);
        assertThat(change(machines, Alteration.remove(NOTES)).plan(Progress.none()).isEmpty()).isTrue();
        change(machines.subList(0, 1), Alteration.put(NOTES, "old")).plan(Progress.none())
                .perform(Volume.local(), Progress.none());
        Plan plan = change(machines, Alteration.remove(NOTES)).plan(Progress.none());
        assertThat(plan.title()).isEqualTo("Remove notes from vm000.vmc");
        plan.perform(Volume.local(), Progress.none());
        assertThat(text(machines.getFirst(), NOTES)).isNull();
    }

    @Test
    void conditionsChooseAmongTheMachines() throws IOException {
        List<Path> machines = machines(3);
        change(machines.subList(0, 1), memory("128")).plan(Progress.none()).perform(Volume.local(), Progress.none());
        SettingsChange change = change(machines, memory("512"));
        assertThat(change.where(List.of(new SettingCondition(MEMORY, "128"))).examine(Progress.none()))
                .extracting(MachineChange::machine).containsExactly(machines.getFirst());
        assertThat(change.where(List.of(new SettingCondition(NOTES, ""))).examine(Progress.none())).hasSize(3);
        assertThatThrownBy(() -> change.where(List.of(new SettingCondition(MEMORY, "7"))).plan(Progress.none()))
                .isInstanceOf(RefusedException.class).hasMessageContaining("No machine is meant");
    }

    @Test
    void whatIsNoMachineOrCannotBeWrittenIsHeldBackWithItsReason() throws IOException {
        Path good = machines(1).getFirst();
        Path broken = Files.writeString(folder.resolve("broken.vmc"), "<preferences><x");
        Path missing = folder.resolve("missing.vmc");
        Path link = Files.createSymbolicLink(folder.resolve("link.vmc"), VmcBuilder.machine("aim").memory(1)
                .write(folder));
        Plan plan = change(List.of(good, broken, missing, link, good), memory("512")).plan(Progress.none());
        assertThat(plan.steps()).extracting(Step::file).containsExactly(good);
        assertThat(plan.cautions()).hasSize(3);
        assertThat(plan.cautions().get(0)).contains("broken.vmc");
        assertThat(plan.cautions().get(1)).contains("missing.vmc");
        assertThat(plan.cautions().get(2)).contains("link.vmc", "aim.vmc");
    }

    @Test
    void aReadOnlyMachineIsHeldBack() throws IOException {
        List<Path> machines = machines(2);
        assumeTrue(machines.getFirst().toFile().setWritable(false) && !Files.isWritable(machines.getFirst()),
                "the user of this test may write everything");
        assertThat(change(machines, memory("512")).plan(Progress.none()).cautions()).singleElement().asString()
                .contains("vm000.vmc", "read-only");
    }

    @Test
    void cancellingChangesNothing() throws IOException {
        List<Path> machines = machines(3);
        Map<String, String> before = files(folder);
        Plan plan = change(machines, memory("512")).plan(Progress.none());
        Progress cancelled = new Progress() {
            @Override
            public void at(Phase phase, Path file, long done, long total) {
                throw new AssertionError("nothing is to be read any more");
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> plan.perform(Volume.local(), cancelled)).isInstanceOf(CancelledException.class);
        assertThatThrownBy(() -> change(machines, memory("512")).plan(cancelled))
                .isInstanceOf(CancelledException.class);
        assertThat(files(folder)).isEqualTo(before);
    }

    @Test
    void whereverTheComputerStopsAllMachinesAreOldOrCanBeMadeNew() throws IOException {
        List<Path> machines = machines(3);
        StoppingVolume whole = new StoppingVolume(Integer.MAX_VALUE);
        Undo first = change(machines, memory("512")).plan(Progress.none()).perform(whole.volume(), Progress.none())
                .orElseThrow();
        first.plan(Progress.none()).perform(Volume.local(), Progress.none());
        int finished = 0;
        for (int step = 0; step < whole.steps(); step++) {
            Path trial = Files.createDirectory(folder.resolve("trial" + step));
            List<Path> tried = new ArrayList<>();
            for (String name : List.of("a", "b", "c")) {
                tried.add(VmcBuilder.machine(name).memory(256).write(trial));
            }
            Plan plan = change(tried, memory("512")).plan(Progress.none());
            int last = step;
            assertThatThrownBy(() -> plan.perform(new StoppingVolume(last).volume(), Progress.none()))
                    .describedAs("step %d", step).isInstanceOf(IOException.class);
            for (Path machine : tried) {
                assertThat(text(machine, MEMORY)).describedAs("step %d", step).isIn("256", "512");
            }
            List<Path> pending = Recovery.pending(trial);
            if (!pending.isEmpty()) {
                Recovery.finish(pending.getFirst(), Volume.local());
                finished++;
            }
            String all = text(tried.getFirst(), MEMORY);
            for (Path machine : tried) {
                assertThat(text(machine, MEMORY)).describedAs("step %d", step).isEqualTo(all);
            }
        }
        assertThat(finished).isGreaterThan(5);
    }

    @Test
    void eachMachineCanGetAValueOfItsOwnInOneOperation() throws Exception {
        List<Path> machines = machines(3);
        SequencedMap<Path, List<Alteration>> wanted = new LinkedHashMap<>();
        wanted.put(machines.get(0), List.of(memory("300")));
        wanted.put(machines.get(2), List.of(memory("400"), Alteration.put(NOTES, "more")));
        SettingsChange change = SettingsChange.of(wanted, machine -> PathMapping.none());
        Plan plan = change.plan(Progress.none());
        assertThat(plan.title()).isEqualTo("Change 2 settings of 2 machines");
        plan.perform(Volume.local(), Progress.none());
        assertThat(List.of(text(machines.get(0), MEMORY), text(machines.get(1), MEMORY), text(machines.get(2), MEMORY),
                text(machines.get(2), NOTES))).containsExactly("300", "256", "400", "more");
    }
}

package org.verdigris.core.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.PathMapping;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.resource.Dialect;
import org.verdigris.model.resource.MachineReader;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.testing.vmc.VmcBuilder;

/** What a machine is doing follows from its configuration and from the files beside it. */
final class MachineActivityTest {

    @TempDir
    private Path folder;

    private static MachineActivity activity(Path machine, PathMapping mapping) throws IOException {
        ConfigurationFile file = ConfigurationFile.read(machine);
        MachineActivity activity = MachineActivity.of(file, mapping);
        VirtualMachine read = MachineReader.read(file, Dialect.shipped());
        assertThat(MachineActivity.of(machine, read.getSavedState(), mapping)).isEqualTo(activity);
        return activity;
    }

    private static MachineActivity activity(Path machine) throws IOException {
        return activity(machine, PathMapping.none());
    }

    @Test
    void aMachineWithoutSavedStateIsOff() throws IOException {
        Path machine = VmcBuilder.machine("payroll").write(folder);
        assertThat(activity(machine).isOff()).isTrue();
        assertThat(activity(machine).sentence()).isEmpty();
        Path bare = VmcBuilder.machine("web").without("settings/configuration").write(folder);
        assertThat(activity(bare).isOff()).isTrue();
    }

    @Test
    void aNamedStateIsFoundBesideTheMachineWhateverItsCaseAndPath() throws IOException {
        Path machine = VmcBuilder.machine("payroll").savedState("D:\\VMs\\payroll\\PayRoll.vsv", "").write(folder);
        Path state = Files.createFile(folder.resolve("payroll.vsv"));
        assertThat(activity(machine)).isEqualTo(new MachineActivity(machine, MachineActivity.State.SAVED,
                Optional.of("D:\\VMs\\payroll\\PayRoll.vsv"), Optional.of(state)));
        assertThat(activity(machine).sentence()).get().asString().contains(machine.toString(), state.toString(),
                "discard");
        Files.delete(state);
        assertThat(activity(machine).state()).isEqualTo(MachineActivity.State.SAVED);
        assertThat(activity(machine).sentence()).get().asString().contains("which is not here");
    }

    @Test
    void aNamedStateIsFoundThroughAMapping() throws IOException {
        Path states = Files.createDirectories(folder.resolve("states"));
        Path state = Files.createFile(states.resolve("p.vsv"));
        Path machine = VmcBuilder.machine("payroll").savedState("E:\\p.vsv", "").write(folder.resolve("vm"));
        assertThat(activity(machine).file()).isEmpty();
        assertThat(activity(machine, PathMapping.of(Map.of("E:", states))).file()).contains(state);
    }

    @Test
    void aStateThatIsNotNamedShowsARunningMachine() throws IOException {
        Path machine = VmcBuilder.machine("payroll").write(folder);
        Path state = Files.createFile(folder.resolve("PAYROLL.vsv"));
        assertThat(activity(machine).state()).isEqualTo(MachineActivity.State.RUNNING);
        assertThat(activity(machine).sentence()).get().asString().contains(state.toString(), "shut the machine down");
    }

    @Test
    void aStateOfAnotherNameCountsOnlyWhereThereIsOneMachine() throws IOException {
        Path machine = VmcBuilder.machine("payroll").write(folder);
        Files.createFile(folder.resolve("Saved.vsv"));
        assertThat(activity(machine).isOff()).isFalse();
        VmcBuilder.machine("web").write(folder);
        assertThat(activity(machine).isOff()).isTrue();
    }
}

package org.verdigris.cli.machine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.machine.CloneChoices;
import org.verdigris.core.machine.CloneMachine;
import org.verdigris.core.machine.MachineScript;
import org.verdigris.core.machine.MachineSurroundings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies a machine. */
@Command(name = "clone")
final class VmCloneCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "MACHINE")
    private Path machine;

    @Parameters(index = "1", paramLabel = "NAME")
    private String name;

    @Option(names = "--in", paramLabel = "FOLDER")
    private Path folder;

    @Option(names = "--disk", paramLabel = "[DISK=]CHOICE")
    private List<String> disks = new ArrayList<>();

    @Mixin
    private MachineOptions options = new MachineOptions();

    VmCloneCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal, InterruptedException {
        Path home = machine.toAbsolutePath().normalize().getParent();
        Path target = Optional.ofNullable(folder).orElseGet(() -> Optional.ofNullable(home.getParent()).orElse(home));
        MachineSurroundings around = options.around(terminal, spec, machine, List.of(home, target));
        CloneChoices choices = new CloneChoices(machine, name, target,
                new DiskChoices(disks).of(spec, CloneMachine.disks(machine, around)));
        return options.run(terminal, spec, around, List.of(machine, choices.machine()),
                known -> new CloneMachine(choices, known),
                known -> MachineScript.registering(choices.machine(), "", known.mapping(choices.machine())));
    }
}

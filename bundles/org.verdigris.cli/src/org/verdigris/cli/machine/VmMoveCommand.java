package org.verdigris.cli.machine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.machine.MachineName;
import org.verdigris.core.machine.MachineScript;
import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.core.machine.MoveChoices;
import org.verdigris.core.machine.MoveMachine;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Moves the files of a machine, or gives it another name. */
@Command(name = "move")
final class VmMoveCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "MACHINE")
    private Path machine;

    @Option(names = "--to", paramLabel = "FOLDER")
    private Path folder;

    @Option(names = "--name", paramLabel = "NAME")
    private String name;

    @Option(names = "--keep-disk-names")
    private boolean keepNames;

    @Option(names = "--leave-images")
    private boolean leaveImages;

    @Mixin
    private MachineOptions options = new MachineOptions();

    VmMoveCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal, InterruptedException {
        if (folder == null && name == null) {
            throw new ParameterException(spec.commandLine(), Messages.VmMoveCommand_nothing);
        }
        Path home = machine.toAbsolutePath().normalize().getParent();
        String former = MachineName.of(machine);
        MoveChoices choices = new MoveChoices(machine, Optional.ofNullable(folder).orElse(home),
                Optional.ofNullable(name).orElse(former), !keepNames, !leaveImages);
        Path outer = choices.folder().toAbsolutePath().normalize().getParent();
        MachineSurroundings around = options.around(terminal, spec, machine,
                List.of(home, outer == null ? home : outer));
        return options.run(terminal, spec, around, List.of(machine, choices.target()),
                known -> new MoveMachine(choices, known),
                known -> MachineScript.registering(choices.target(), former, known.mapping(choices.target())));
    }
}

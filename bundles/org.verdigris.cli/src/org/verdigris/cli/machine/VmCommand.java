package org.verdigris.cli.machine;

import java.util.List;

import org.verdigris.cli.Family;
import org.verdigris.cli.terminal.Terminal;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The family of commands for virtual machines. */
@Command(name = "vm")
public final class VmCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    private VmCommand() {
    }

    /** The family with the members that the words after its name can mean: all where there are none. */
    public static CommandLine family(Terminal terminal, List<String> words) {
        return new Family().with("new", () -> new VmNewCommand(terminal))
                .with("clone", () -> new VmCloneCommand(terminal)).with("move", () -> new VmMoveCommand(terminal))
                .with("set", () -> new VmSetCommand(terminal)).of(new VmCommand(), words);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Messages.VmCommand_noCommand);
    }
}

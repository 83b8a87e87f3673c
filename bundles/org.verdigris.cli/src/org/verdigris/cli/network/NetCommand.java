package org.verdigris.cli.network;

import java.util.List;

import org.verdigris.cli.Family;
import org.verdigris.cli.terminal.Terminal;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The family of commands for virtual networks. */
@Command(name = "net")
public final class NetCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    private NetCommand() {
    }

    /** The family with the members that the words after its name can mean: all where there are none. */
    public static CommandLine family(Terminal terminal, List<String> words) {
        return new Family().with("new", () -> new NetNewCommand(terminal)).of(new NetCommand(), words);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Messages.NetCommand_noCommand);
    }
}

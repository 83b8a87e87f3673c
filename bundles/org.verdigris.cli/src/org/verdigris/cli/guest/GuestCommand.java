package org.verdigris.cli.guest;

import java.util.List;

import org.verdigris.cli.Family;
import org.verdigris.cli.terminal.Terminal;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The family of commands for what is inside disks. */
@Command(name = "guest")
public final class GuestCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    private GuestCommand() {
    }

    /** The family with the members that the words after its name can mean: all where there are none. */
    public static CommandLine family(Terminal terminal, List<String> words) {
        return new Family()
                .with("identify", () -> new GuestIdentifyCommand(terminal))
                .with("ls", () -> new GuestLsCommand(terminal))
                .with("tree", () -> new GuestTreeCommand(terminal))
                .with("cat", () -> new GuestCatCommand(terminal))
                .with("extract", () -> new GuestExtractCommand(terminal))
                .with("diff", () -> new GuestDiffCommand(terminal))
                .of(new GuestCommand(), words);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Messages.GuestCommand_noCommand);
    }
}

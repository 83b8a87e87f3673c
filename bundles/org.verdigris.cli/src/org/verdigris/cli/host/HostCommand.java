package org.verdigris.cli.host;

import java.util.List;

import org.verdigris.cli.Family;
import org.verdigris.cli.terminal.Terminal;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The family of commands for hosts. */
@Command(name = "host")
public final class HostCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    private HostCommand() {
    }

    /** The family with the members that the words after its name can mean: all where there are none. */
    public static CommandLine family(Terminal terminal, List<String> words) {
        return new Family().with("collect", () -> new HostCollectCommand(terminal))
                .with("collector", () -> new HostCollectorCommand(terminal))
                .with("import", () -> new HostImportCommand(terminal))
                .with("schema", () -> new HostSchemaCommand(terminal)).of(new HostCommand(), words);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Messages.Host_noCommand);
    }
}

package org.verdigris.cli.disk;

import org.verdigris.cli.terminal.Terminal;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The family of commands for virtual hard disks. */
@Command(name = "disk")
public final class DiskCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    private DiskCommand() {
    }

    /** The family with all its members. */
    public static CommandLine family(Terminal terminal) {
        return new CommandLine(new DiskCommand())
                .addSubcommand(new DiskCreateCommand(terminal))
                .addSubcommand(new DiskConvertCommand(terminal))
                .addSubcommand(new DiskInfoCommand(terminal))
                .addSubcommand(new DiskCheckCommand(terminal))
                .addSubcommand(new DiskMapCommand(terminal))
                .addSubcommand(new DiskHashCommand(terminal))
                .addSubcommand(new DiskServeCommand(terminal));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Messages.DiskCommand_noCommand);
    }
}

package org.verdigris.cli.migrate;

import java.util.List;

import org.verdigris.cli.Family;
import org.verdigris.cli.terminal.Terminal;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The family of commands that move boot disks. */
@Command(name = "migrate")
public final class MigrateCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    private MigrateCommand() {
    }

    /** The family with the members that the words after its name can mean: all where there are none. */
    public static CommandLine family(Terminal terminal, List<String> words) {
        return new Family().with("check", () -> new MigrateCheckCommand(terminal))
                .with("plan", () -> new MigratePlanCommand(terminal))
                .with("apply", () -> new MigrateApplyCommand(terminal))
                .with("rollback", () -> new MigrateRollbackCommand(terminal))
                .with("script", () -> new MigrateScriptCommand(terminal))
                .with("guide", () -> new MigrateGuideCommand(terminal))
                .with("rehearse", () -> new MigrateRehearseCommand(terminal)).of(new MigrateCommand(), words);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Messages.MigrateCommand_noCommand);
    }
}

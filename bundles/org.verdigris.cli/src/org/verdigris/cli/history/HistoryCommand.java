package org.verdigris.cli.history;

import java.util.List;

import org.verdigris.cli.Family;
import org.verdigris.cli.terminal.Terminal;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The family of commands for the history of an estate. */
@Command(name = "history")
public final class HistoryCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    private HistoryCommand() {
    }

    /** The family with the members that the words after its name can mean: all where there are none. */
    public static CommandLine family(Terminal terminal, List<String> words) {
        return new Family().with("list", () -> new HistoryListCommand(terminal))
                .with("show", () -> new HistoryShowCommand(terminal))
                .with("changes", () -> new HistoryChangesCommand(terminal))
                .with("import", () -> new HistoryImportCommand(terminal))
                .with("keep", () -> new HistoryKeepCommand(terminal))
                .with("schedule", () -> new HistoryScheduleCommand(terminal)).of(new HistoryCommand(), words);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Messages.History_noCommand);
    }
}

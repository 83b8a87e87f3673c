package org.verdigris.cli.check;

import java.util.List;

import org.verdigris.cli.Family;
import org.verdigris.cli.terminal.Terminal;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the rules of best practice are. */
@Command(name = "rules")
public final class RulesCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    private RulesCommand() {
    }

    /** The family with the members that the words after its name can mean: all where there are none. */
    public static CommandLine family(Terminal terminal, List<String> words) {
        return new Family().with("list", () -> new RulesListCommand(terminal))
                .with("explain", () -> new RulesExplainCommand(terminal)).of(new RulesCommand(), words);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Messages.Rules_noCommand);
    }
}

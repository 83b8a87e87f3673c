package org.verdigris.cli.plan;

import java.util.List;

import org.verdigris.cli.Family;
import org.verdigris.cli.terminal.Terminal;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The family of commands that plan. */
@Command(name = "plan")
public final class PlanCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    private PlanCommand() {
    }

    /** The family with the members that the words after its name can mean: all where there are none. */
    public static CommandLine family(Terminal terminal, List<String> words) {
        return new Family().with("place", () -> new PlanPlaceCommand(terminal))
                .with("rebalance", () -> new PlanRebalanceCommand(terminal))
                .with("whatif", () -> new PlanWhatIfCommand(terminal)).of(new PlanCommand(), words);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Messages.Plan_noCommand);
    }
}

package org.verdigris.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.terminal.Terminal;
import org.verdigris.model.text.Catalogue;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the script that teaches a shell to complete this command. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {

    /** The shells there is a script for. */
    static final class Shells implements Iterable<String> {

        static final List<String> NAMES = List.of("bash", "zsh");

        @Override
        public Iterator<String> iterator() {
            return NAMES.iterator();
        }
    }

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SHELL", completionCandidates = Shells.class)
    private String shell;

    CompletionCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() {
        if (!Shells.NAMES.contains(shell)) {
            throw new ParameterException(spec.commandLine(), Catalogue.text(Messages.CompletionCommand_shell, shell));
        }
        CommandLine top = spec.root().commandLine();
        terminal.out().print(AutoComplete.bash(top.getCommandName(), top)); // it makes zsh read it as bash would
        return ExitCode.FINE;
    }
}

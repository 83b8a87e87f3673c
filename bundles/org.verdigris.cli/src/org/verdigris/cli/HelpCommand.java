package org.verdigris.cli;

import java.util.List;
import java.util.Objects;

import org.verdigris.cli.terminal.Terminal;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains all commands or, with the words of a command behind it, that one. */
@Command(name = "help", helpCommand = true)
final class HelpCommand implements Runnable {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "COMMAND")
    private List<String> words = List.of();

    HelpCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public void run() {
        CommandLine explained = spec.parent().commandLine();
        for (String word : words) {
            CommandLine next = explained.getSubcommands().get(word);
            if (next == null) {
                throw new ParameterException(explained, Catalogue.text(Messages.HelpCommand_unknown, word));
            }
            explained = next;
        }
        explained.usage(terminal.out());
    }
}

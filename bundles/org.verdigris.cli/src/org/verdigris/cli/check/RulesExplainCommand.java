package org.verdigris.cli.check;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.model.text.Catalogue;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Profile;
import org.verdigris.rules.engine.Checkers;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells all about one rule. */
@Command(name = "explain")
final class RulesExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ID")
    private String id;

    RulesExplainCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() {
        Optional<Checker<?>> found = Checkers.found().stream().filter(checker -> checker.rule().id().equals(id))
                .findFirst();
        Checker<?> checker = found.orElseThrow(
                () -> new ParameterException(spec.commandLine(), Catalogue.text(Messages.Rules_unknown, id)));
        terminal.line(terminal.style().heading(checker.texts().title()));
        terminal.line(checker.texts().why());
        if (!checker.texts().resolution().isBlank()) {
            terminal.line("\u2192 " + checker.texts().resolution());
        }
        terminal.line("");
        terminal.line(Catalogue.text(Messages.Rules_facts, id, checker.rule().topic().title(),
                Messages.severity(checker.rule().severity()), checker.texts().source()));
        terminal.line(Catalogue.text(Messages.Rules_profiles, checker.rule().profiles().stream().sorted()
                .map(Profile::id).collect(Collectors.joining(", "))));
        for (Preference preference : checker.rule().preferences()) {
            terminal.line(Catalogue.text(Messages.Rules_preference, id + "." + preference.name(),
                    checker.texts().meaning(preference), RulesDocument.usual(preference)));
        }
        return ExitCode.FINE;
    }
}

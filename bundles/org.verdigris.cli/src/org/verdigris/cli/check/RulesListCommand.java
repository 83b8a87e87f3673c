package org.verdigris.cli.check;

import java.util.Objects;

import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Table;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.rules.engine.Checkers;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists all rules, or writes them as the document that explains them. */
@Command(name = "list")
final class RulesListCommand implements Runnable {

    private final Terminal terminal;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--markdown")
    private boolean markdown;

    RulesListCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public void run() {
        if (markdown) {
            terminal.out().print(RulesDocument.of(Checkers.found()));
        } else if (json) {
            Json.write(terminal, out -> out.member("schema", Json.SCHEMA).objects("rules", Checkers.found(),
                    checker -> out.member("id", checker.rule().id()).member("topic", checker.rule().topic())
                            .member("severity", checker.rule().severity()).member("title", checker.texts().title())
                            .member("source", checker.texts().source())
                            .values("profiles", checker.rule().profiles().stream().sorted().toList())));
        } else {
            Table table = new Table().text(Messages.Rules_id).text(Messages.Rules_severity).text(Messages.Rules_title);
            Checkers.found().forEach(checker -> table.row(checker.rule().id(),
                    Messages.severity(checker.rule().severity()), checker.texts().title()));
            table.print(terminal, "");
        }
    }
}

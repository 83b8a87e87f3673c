package org.verdigris.cli.history;

import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.history.Inventory;
import org.verdigris.core.history.Retention;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells or sets how long snapshots are kept, and removes those that need not be. */
@Command(name = "keep")
final class HistoryKeepCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "TIMES")
    private String times;

    @Option(names = "--thin")
    private boolean thin;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--json")
    private boolean json;

    HistoryKeepCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException {
        try (Inventory inventory = store.open()) {
            if (times != null) {
                inventory.keep(Retention.parse(times));
            }
            tell(store.place().words(), inventory.retention().words(),
                    thin ? OptionalInt.of(inventory.thin(Instant.now())) : OptionalInt.empty());
        }
        return ExitCode.FINE;
    }

    private void tell(String place, String kept, OptionalInt removed) {
        if (json) {
            Json.write(terminal, out -> {
                out.member("schema", Json.SCHEMA).member("store", place).member("keep", kept);
                removed.ifPresent(count -> out.member("removed", count));
            });
            return;
        }
        terminal.line(Catalogue.text(Messages.History_keeps, place, kept));
        removed.ifPresent(count -> terminal.line(Catalogue.text(Messages.History_thinned, count)));
    }
}

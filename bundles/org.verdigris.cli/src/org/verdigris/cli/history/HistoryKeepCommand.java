package org.verdigris.cli.history;

import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
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

    HistoryKeepCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException {
        try (Inventory inventory = store.open()) {
            if (times != null) {
                inventory.keep(Retention.parse(times));
            }
            terminal.line(Catalogue.text(Messages.History_keeps, store.place().words(), inventory.retention().words()));
            if (thin) {
                terminal.line(Catalogue.text(Messages.History_thinned, inventory.thin(Instant.now())));
            }
        }
        return ExitCode.FINE;
    }
}

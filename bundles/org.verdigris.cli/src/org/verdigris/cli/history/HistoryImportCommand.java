package org.verdigris.cli.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.disk.DiskProgress;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.history.Inventory;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings logs of counters into the inventory. */
@Command(name = "import")
final class HistoryImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files;

    @Option(names = "--of", paramLabel = "NAME", required = true)
    private String subject;

    @Mixin
    private StoreOption store = new StoreOption();

    HistoryImportCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException {
        try (Inventory inventory = store.open(); DiskProgress progress = new DiskProgress(terminal)) {
            for (Path file : files) {
                long added = inventory.load().read(subject, file, ZoneId.systemDefault(), progress);
                terminal.line(Catalogue.text(Messages.History_imported, file, added, subject));
            }
        }
        return ExitCode.FINE;
    }
}

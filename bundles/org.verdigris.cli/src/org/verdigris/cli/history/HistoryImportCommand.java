package org.verdigris.cli.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.disk.DiskProgress;
import org.verdigris.cli.report.Json;
import org.verdigris.cli.load.LogForm;
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
    private LogForm form = new LogForm();

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private StoreOption store = new StoreOption();

    HistoryImportCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException {
        LogForm.Reading reading = form.reading();
        Map<Path, Long> spans = new LinkedHashMap<>();
        try (Inventory inventory = store.open(); DiskProgress progress = new DiskProgress(terminal)) {
            for (Path file : files) {
                long added = inventory.load().read(subject, reading.log(file), reading.names(), progress);
                spans.put(file, added);
                if (!json) {
                    terminal.line(Catalogue.text(Messages.History_imported, file, added, subject));
                }
            }
        }
        if (json) {
            Json.write(terminal, out -> out.member("schema", Json.SCHEMA).member("of", subject).objects("logs",
                    spans.entrySet(),
                    log -> out.member("file", log.getKey().toString()).member("spans", log.getValue())));
        }
        return ExitCode.FINE;
    }
}

package org.verdigris.cli.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Table;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.history.Inventory;
import org.verdigris.core.history.Measure;
import org.verdigris.core.history.Snapshot;
import org.verdigris.core.text.ByteSize;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the snapshots of an estate, or the estates that have any. */
@Command(name = "list")
final class HistoryListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "ESTATE")
    private Path estate;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--json")
    private boolean json;

    HistoryListCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        try (Inventory inventory = store.open()) {
            KnownHistory known = new KnownHistory(inventory, store.place().words());
            if (estate == null) {
                new EstateList(terminal, known).tell(json);
            } else {
                List<Snapshot> snapshots = known.of(estate).snapshots();
                if (json) {
                    json(snapshots);
                } else {
                    tell(snapshots);
                }
            }
        }
        return ExitCode.FINE;
    }

    private void json(List<Snapshot> snapshots) {
        Json.write(terminal, out -> out.member("schema", Json.SCHEMA).objects("snapshots", snapshots,
                each -> out.member("taken", each.taken()).member("hosts", each.total(Measure.HOSTS))
                        .member("machines", each.total(Measure.MACHINES)).member("disks", each.total(Measure.DISKS))
                        .member("bytes", each.total(Measure.BYTES)).member("errors", each.total(Measure.ERRORS))
                        .member("warnings", each.total(Measure.WARNINGS))));
    }

    private void tell(List<Snapshot> snapshots) {
        Table table = new Table().text(Messages.History_time).number(Messages.History_machines)
                .number(Messages.History_disks).number(Messages.History_bytes).number(Messages.History_change);
        long before = snapshots.isEmpty() ? 0 : snapshots.getFirst().total(Measure.BYTES);
        for (Snapshot each : snapshots) {
            long bytes = each.total(Measure.BYTES);
            table.row(each.taken().toString(), Long.toString(each.total(Measure.MACHINES)),
                    Long.toString(each.total(Measure.DISKS)), new ByteSize(bytes).human(), change(bytes - before));
            before = bytes;
        }
        table.print(terminal, "");
    }

    static String change(long bytes) {
        return bytes == 0 ? "" : (bytes < 0 ? "-" : "+") + new ByteSize(Math.abs(bytes)).human();
    }
}

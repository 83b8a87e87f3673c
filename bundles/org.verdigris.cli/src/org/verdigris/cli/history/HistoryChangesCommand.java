package org.verdigris.cli.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.history.Change;
import org.verdigris.core.history.History;
import org.verdigris.core.history.Inventory;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how two snapshots differ: the last two, or those of two days. */
@Command(name = "changes")
final class HistoryChangesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ESTATE")
    private Path estate;

    @Option(names = "--from", paramLabel = "DAY")
    private String from;

    @Option(names = "--to", paramLabel = "DAY")
    private String to;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--json")
    private boolean json;

    HistoryChangesCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        try (Inventory inventory = store.open()) {
            History history = new KnownHistory(inventory, store.place().words()).of(estate);
            List<Instant> moments = history.moments();
            if (moments.size() < 2) {
                throw new Refusal(Catalogue.text(Messages.History_tooFew, moments.size()));
            }
            Instant later = to == null ? moments.getLast() : endOf(to, moments);
            Instant earlier =
                    from == null ? moments.get(Math.max(0, moments.indexOf(later) - 1)) : endOf(from, moments);
            if (earlier.isAfter(later)) {
                throw new ParameterException(spec.commandLine(), Catalogue.text(Messages.History_backwards, from, to));
            }
            tell(earlier, later, history.changes(earlier, later));
        }
        return ExitCode.FINE;
    }

    /** The last snapshot of a day or before it, the first one if all are later. */
    private Instant endOf(String day, List<Instant> moments) {
        try {
            Instant end = LocalDate.parse(day).plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant();
            return moments.stream().filter(moment -> moment.isBefore(end)).reduce((a, b) -> b)
                    .orElse(moments.getFirst());
        } catch (DateTimeParseException noDay) {
            throw new ParameterException(spec.commandLine(), Catalogue.text(Messages.History_noDay, day));
        }
    }

    private void tell(Instant earlier, Instant later, List<Change> changes) {
        if (json) {
            Json.write(terminal, out -> out.member("schema", Json.SCHEMA).member("from", earlier).member("to", later)
                    .objects("changes", changes, each -> out.member("thing", each.thing().name())
                            .member("place", each.thing().place()).member("measure", word(each))
                            .member("before", each.before()).member("after", each.after())));
            return;
        }
        terminal.line(Catalogue.text(Messages.History_between, earlier.toString(), later.toString()));
        if (changes.isEmpty()) {
            terminal.line(Messages.History_same);
        }
        changes.forEach(each -> terminal.line(Cell.clean(line(each))));
    }

    private static String word(Change change) {
        return change.measure().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String line(Change change) {
        if (change.isNew()) {
            return Catalogue.text(Messages.History_new, change.thing().name());
        }
        return change.isGone() ? Catalogue.text(Messages.History_gone, change.thing().name())
                : Catalogue.text(Messages.History_changed, change.thing().name(), word(change), change.before(),
                        change.after());
    }
}

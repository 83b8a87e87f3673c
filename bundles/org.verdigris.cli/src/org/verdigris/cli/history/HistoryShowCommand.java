package org.verdigris.cli.history;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Table;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.history.History;
import org.verdigris.core.history.Inventory;
import org.verdigris.core.history.Measure;
import org.verdigris.core.history.Presence;
import org.verdigris.core.history.Series;
import org.verdigris.core.history.Thing;
import org.verdigris.core.history.ThingKind;
import org.verdigris.core.text.ByteSize;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how a disk, volume, machine or host changed over time. */
@Command(name = "show")
final class HistoryShowCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ESTATE")
    private Path estate;

    @Parameters(index = "1", paramLabel = "NAME")
    private String name;

    @Option(names = "--measure", paramLabel = "MEASURE")
    private String measure;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(names = "--json")
    private boolean json;

    HistoryShowCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        Optional<Measure> wanted = measure();
        try (Inventory inventory = store.open()) {
            History history = new KnownHistory(inventory, store.place().words()).of(estate);
            Thing thing = thing(history);
            Measure chosen = wanted.orElse(usual(thing.kind()));
            Series series = history.series(thing, chosen)
                    .orElseThrow(() -> new Refusal(Catalogue.text(Messages.History_neverKnown, thing.name())));
            Presence presence = history.presence(thing).orElseThrow();
            if (json) {
                json(thing, presence, chosen, series);
            } else {
                tell(chosen, series);
                terminal.line(Catalogue.text(Messages.History_seen, presence.first(), presence.last()));
            }
        }
        return ExitCode.FINE;
    }

    private Optional<Measure> measure() {
        if (measure == null) {
            return Optional.empty();
        }
        Optional<Measure> found =
                Arrays.stream(Measure.values()).filter(each -> word(each).equals(measure)).findFirst();
        if (found.isEmpty()) {
            throw new ParameterException(spec.commandLine(), Catalogue.text(Messages.History_noMeasure, measure,
                    Arrays.stream(Measure.values()).map(HistoryShowCommand::word).collect(Collectors.joining(", "))));
        }
        return found;
    }

    private static String word(Measure measure) {
        return measure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Measure usual(ThingKind kind) {
        return switch (kind) {
            case DISK -> Measure.FILE_SIZE;
            case VOLUME -> Measure.FREE;
            case MACHINE, HOST -> Measure.MEMORY;
            case ESTATE -> Measure.BYTES;
            case NETWORK -> Measure.PRESENT;
        };
    }

    private Thing thing(History history) throws IOException, Refusal {
        List<Thing> all = new ArrayList<>();
        for (ThingKind kind : List.of(ThingKind.DISK, ThingKind.VOLUME, ThingKind.MACHINE, ThingKind.HOST,
                ThingKind.NETWORK,
                ThingKind.ESTATE)) {
            all.addAll(history.things(kind));
        }
        List<Thing> found = all.stream().filter(each -> each.place().equals(name) || isPath(each)).toList();
        if (found.isEmpty()) {
            found = all.stream().filter(each -> each.name().equalsIgnoreCase(name)).toList();
        }
        if (found.isEmpty()) {
            throw new Refusal(Catalogue.text(Messages.History_noThing, estate, name));
        }
        if (found.size() > 1) {
            throw new Refusal(Catalogue.text(Messages.History_several, name,
                    found.stream().map(Thing::place).collect(Collectors.joining(", "))));
        }
        return found.getFirst();
    }

    private boolean isPath(Thing thing) {
        try {
            return thing.place().equals(Path.of(name).toAbsolutePath().normalize().toString());
        } catch (InvalidPathException noPath) { // such as "HV-01 D:" on Windows
            return false;
        }
    }

    private void json(Thing thing, Presence presence, Measure chosen, Series series) {
        Json.write(terminal, out -> out.member("schema", Json.SCHEMA).member("name", thing.name())
                .member("firstSeen", presence.first()).member("lastSeen", presence.last())
                .member("measure", word(chosen)).objects("values", IntStream.range(0, series.size()).boxed().toList(),
                        i -> out.member("taken", series.moment(i)).member("value", series.values()[i])));
    }

    private void tell(Measure chosen, Series series) {
        boolean bytes = switch (chosen) {
            case FILE_SIZE, CAPACITY, ALLOCATED, GUEST_USED, FREE, BYTES -> true;
            default -> false;
        };
        Table table =
                new Table().text(Messages.History_time).number(Messages.History_value).number(Messages.History_change);
        for (int i = 0; i < series.size(); i++) {
            long value = series.values()[i];
            long change = i == 0 ? 0 : value - series.values()[i - 1];
            table.row(series.moment(i).toString(), bytes ? new ByteSize(value).human() : Long.toString(value),
                    bytes ? HistoryListCommand.change(change) : change == 0 ? "" : "%+d".formatted(change));
        }
        table.print(terminal, "");
    }
}

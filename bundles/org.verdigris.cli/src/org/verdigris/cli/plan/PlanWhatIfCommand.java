package org.verdigris.cli.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Table;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.text.ByteSize;
import org.verdigris.model.text.Catalogue;
import org.verdigris.report.plan.CapacityPlan;
import org.verdigris.report.plan.Landscape;
import org.verdigris.report.whatif.Change;
import org.verdigris.report.whatif.ChangeFile;
import org.verdigris.report.whatif.ChangeText;
import org.verdigris.report.whatif.Comparison;
import org.verdigris.report.whatif.NameTakenException;
import org.verdigris.report.whatif.NoChangeException;
import org.verdigris.report.whatif.UnknownThingException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tells how capacity would differ after changes; nothing is changed. */
@Command(name = "whatif")
final class PlanWhatIfCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlannedEstate estate = new PlannedEstate();

    @Option(names = "--change", paramLabel = "CHANGE")
    private List<String> wanted = List.of();

    @Option(names = "--plan", paramLabel = "FILE")
    private Path plan;

    @Option(names = "--against", paramLabel = "FILE")
    private Path against;

    @Option(names = "--json")
    private boolean json;

    PlanWhatIfCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal, InterruptedException {
        if (wanted.isEmpty() && plan == null) {
            throw new ParameterException(spec.commandLine(), Messages.Plan_nothing);
        }
        List<Change> changes = new ArrayList<>(plan == null ? List.of() : read(plan));
        wanted.forEach(words -> changes.add(change(words)));
        List<Change> others = against == null ? List.of() : read(against);
        Landscape today = estate.read(terminal, spec);
        tell(Comparison.of(CapacityPlan.of(after(others, today)), CapacityPlan.of(after(changes, today))));
        return ExitCode.FINE;
    }

    private static List<Change> read(Path file) throws IOException, Refusal {
        try {
            return ChangeFile.read(file);
        } catch (NoChangeException e) {
            throw new Refusal(e.words().isEmpty() ? Catalogue.text(Messages.Plan_noPlan, file)
                    : Catalogue.text(Messages.Plan_noChangeIn, file, e.line(), e.words()));
        }
    }

    private static Landscape after(List<Change> changes, Landscape today) throws Refusal {
        try {
            return Change.all(changes, today);
        } catch (UnknownThingException e) {
            throw new Refusal(Catalogue.text(Messages.Plan_noThing, e.getMessage()));
        } catch (NameTakenException e) {
            throw new Refusal(Catalogue.text(Messages.Plan_taken, e.getMessage()));
        }
    }

    private Change change(String words) {
        return ChangeText.parse(words).orElseThrow(() -> new ParameterException(spec.commandLine(),
                Catalogue.text(Messages.Plan_noChange, words)));
    }

    private void tell(Comparison comparison) {
        if (json) {
            Json.write(terminal, out -> out.member("schema", Json.SCHEMA).objects("differences",
                    comparison.differences(),
                    each -> out.member("thing", each.thing()).member("figure", word(each.figure()))
                            .member("before", each.before().orElse(null)).member("after", each.after().orElse(null))));
            return;
        }
        if (comparison.differences().isEmpty()) {
            terminal.line(Messages.Plan_same);
            return;
        }
        Table table = new Table().text(Messages.Plan_what).number(Messages.Plan_before).number(Messages.Plan_after);
        List<String[]> rows = new ArrayList<>();
        comparison.differences().forEach(each -> rows.add(new String[] {
                Catalogue.text(words(each.figure()), each.thing()), value(each.figure(), each.before()),
                value(each.figure(), each.after())}));
        rows.forEach(table::row);
        table.print(terminal, "");
    }

    private static String word(Comparison.Figure figure) {
        return switch (figure) {
            case FREE -> "freeBytes";
            case MISSING -> "missingBytes";
            case MEMORY_LEFT -> "memoryLeftMegabytes";
            case PROCESSOR -> "processorPart";
        };
    }

    private static String words(Comparison.Figure figure) {
        return switch (figure) {
            case FREE -> Messages.Plan_free;
            case MISSING -> Messages.Plan_missing;
            case MEMORY_LEFT -> Messages.Plan_memoryLeft;
            case PROCESSOR -> Messages.Plan_busiest;
        };
    }

    private static String value(Comparison.Figure figure, Optional<Double> value) {
        return value.map(number -> switch (figure) {
            case FREE, MISSING -> (number < 0 ? "-" : "") + new ByteSize(
                    Math.abs(number.longValue())).human();
            case MEMORY_LEFT -> number.longValue() + " MB";
            case PROCESSOR -> Math.round(number * 100) + " %";
        }).orElse(Messages.Plan_gone);
    }
}

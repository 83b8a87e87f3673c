package org.verdigris.cli.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Table;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.text.ByteSize;
import org.verdigris.model.text.Catalogue;
import org.verdigris.report.plan.CapacityPlan;
import org.verdigris.report.plan.Landscape;
import org.verdigris.report.whatif.Change;
import org.verdigris.report.whatif.Comparison;
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

    @Option(names = "--change", paramLabel = "CHANGE", required = true)
    private List<String> wanted;

    PlanWhatIfCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal, InterruptedException {
        List<Change> changes = wanted.stream().map(this::change).toList();
        Landscape before = estate.read(terminal, spec);
        Landscape after = before;
        try {
            for (Change change : changes) {
                after = change.applied(after);
            }
        } catch (UnknownThingException e) {
            throw new Refusal(Catalogue.text(Messages.Plan_noThing, e.getMessage()));
        }
        tell(Comparison.of(CapacityPlan.of(before), CapacityPlan.of(after)));
        return ExitCode.FINE;
    }

    private Change change(String words) {
        int colon = words.indexOf(':');
        String kind = words.substring(0, Math.max(0, colon));
        List<String> values = List.of(words.substring(colon + 1).split(","));
        try {
            return switch (kind + " " + values.size()) {
                case "add-host 4" -> new Change.AddHost(values.get(0), size(values.get(1)) >> 20,
                        Integer.parseInt(values.get(2)), size(values.get(3)));
                case "remove-host 1" -> new Change.RemoveHost(values.getFirst());
                case "move 2" -> new Change.MoveMachine(values.get(0), values.get(1), Optional.empty());
                case "move 3" -> new Change.MoveMachine(values.get(0), values.get(1), Optional.of(values.get(2)));
                case "fixed 1" -> new Change.MakeFixed(values.getFirst());
                case "memory 2" -> new Change.Memory(values.get(0), size(values.get(1)) >> 20);
                case "load 1" -> new Change.Busier(Math.max(0, Double.parseDouble(values.getFirst())));
                default -> throw wrong(words);
            };
        } catch (NumberFormatException noNumber) {
            throw wrong(words);
        }
    }

    private long size(String text) {
        return PlannedEstate.size(spec, text);
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), Catalogue.text(Messages.Plan_noChange, words));
    }

    private void tell(Comparison comparison) {
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

package org.verdigris.cli.plan;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Table;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.model.text.Catalogue;
import org.verdigris.report.placement.Goal;
import org.verdigris.report.placement.HostRating;
import org.verdigris.report.placement.HostRating.Reason;
import org.verdigris.report.placement.HostRating.Wish;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Rates the hosts for a machine more. */
@Command(name = "place")
final class PlanPlaceCommand implements Callable<Integer> {
    private static final double WHOLE = 100;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlannedEstate estate = new PlannedEstate();

    @Option(names = "--memory", paramLabel = "SIZE", required = true)
    private String memory;

    @Option(names = "--disk", paramLabel = "SIZE", defaultValue = "0")
    private String disk;

    @Option(names = "--processor", paramLabel = "PERCENT", defaultValue = "0")
    private double processor;

    @Option(names = "--fill")
    private boolean fill;

    @Option(names = "--json")
    private boolean json;

    PlanPlaceCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal, InterruptedException {
        Wish wish = new Wish(PlannedEstate.size(spec, memory) >> 20, PlannedEstate.size(spec, disk),
                Math.max(0, processor));
        List<HostRating> ratings =
                HostRating.of(estate.read(terminal, spec), wish, fill ? Goal.FEWEST_HOSTS : Goal.EVEN);
        if (json) {
            Json.write(terminal, out -> out.member("schema", Json.SCHEMA).objects("hosts", ratings,
                    rating -> out.member("name", rating.host()).member("stars", rating.halves() / 2.0)
                            .objects("reasons", rating.reasons(), reason -> out.member("aspect", word(reason.aspect()))
                                    .member("verdict", word(reason.verdict()))
                                    .member("left", reason.left().isPresent() ? reason.left().getAsDouble() : null))));
        } else {
            Table table = new Table().text(Messages.Plan_host).text(Messages.Plan_stars).text(Messages.Plan_why);
            ratings.forEach(rating -> table.row(rating.host(), rating.stars(),
                    rating.reasons().stream().map(PlanPlaceCommand::words).collect(Collectors.joining("; "))));
            table.print(terminal, "");
        }
        return ratings.stream().anyMatch(rating -> rating.halves() > 0) ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private static String word(Enum<?> literal) {
        return literal.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String words(Reason reason) {
        String aspect = switch (reason.aspect()) {
            case MEMORY -> Messages.Plan_memory;
            case PROCESSOR -> Messages.Plan_processor;
            case SPACE -> Messages.Plan_space;
        };
        return switch (reason.verdict()) {
            case FITS -> Catalogue.text(Messages.Plan_left, aspect, Math.round(reason.left().getAsDouble() * WHOLE));
            case TOO_LITTLE -> Catalogue.text(Messages.Plan_tooLittle, aspect);
            case UNKNOWN -> Catalogue.text(Messages.Plan_unknown, aspect);
        };
    }
}

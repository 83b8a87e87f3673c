package org.verdigris.cli.plan;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Table;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.text.ByteSize;
import org.verdigris.model.text.Catalogue;
import org.verdigris.report.placement.Affinity;
import org.verdigris.report.placement.Assignment;
import org.verdigris.report.placement.Goal;
import org.verdigris.report.placement.Rebalance;
import org.verdigris.report.plan.HostRoom;
import org.verdigris.report.plan.Landscape;
import org.verdigris.report.plan.MachineNeed;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Puts the machines of an estate on as few hosts as can be, or evenly on all. */
@Command(name = "rebalance")
final class PlanRebalanceCommand implements Callable<Integer> {
    private static final double TENTH = 10;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlannedEstate estate = new PlannedEstate();

    @Option(names = "--even")
    private boolean even;

    @Option(names = "--apart", paramLabel = "MACHINE,MACHINE")
    private List<String> apart = List.of();

    @Option(names = "--together", paramLabel = "MACHINE,MACHINE")
    private List<String> together = List.of();

    @Option(names = "--pin", paramLabel = "MACHINE=HOST")
    private List<String> pinned = List.of();

    @Option(names = "--seconds", paramLabel = "SECONDS", defaultValue = "10")
    private int seconds;

    @Option(names = "--json")
    private boolean json;

    PlanRebalanceCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal, InterruptedException {
        Landscape landscape = estate.read(terminal, spec);
        Assignment found = Rebalance.of(landscape, even ? Goal.EVEN : Goal.FEWEST_HOSTS, rules(landscape),
                Duration.ofSeconds(Math.clamp(seconds, 1, 3600)))
                .orElseThrow(() -> new Refusal(Messages.Plan_noPlacement));
        if (json) {
            json(found);
        } else {
            tell(landscape, found);
        }
        return ExitCode.FINE;
    }

    private List<Affinity> rules(Landscape landscape) {
        List<Affinity> rules = new ArrayList<>();
        apart.forEach(words -> rules.add(new Affinity.Apart(keys(landscape, words))));
        together.forEach(words -> rules.add(new Affinity.Together(keys(landscape, words))));
        for (String words : pinned) {
            String[] parts = words.split("=", 2);
            if (parts.length < 2) {
                throw wrong(Messages.Plan_noRule, words);
            }
            String host = landscape.host(parts[1].strip()).map(HostRoom::name)
                    .orElseThrow(() -> wrong(Messages.Plan_noHost, parts[1].strip()));
            rules.add(new Affinity.Pinned(key(landscape, parts[0]), host));
        }
        return rules;
    }

    private Set<String> keys(Landscape landscape, String words) {
        Set<String> keys =
                Arrays.stream(words.split(",")).map(word -> key(landscape, word)).collect(Collectors.toSet());
        if (keys.size() < 2) {
            throw wrong(Messages.Plan_noRule, words);
        }
        return keys;
    }

    private String key(Landscape landscape, String word) {
        return landscape.machine(word.strip()).map(MachineNeed::key)
                .orElseThrow(() -> wrong(Messages.Plan_noMachine, word.strip()));
    }

    private ParameterException wrong(String pattern, String word) {
        return new ParameterException(spec.commandLine(), Catalogue.text(pattern, word));
    }

    private void tell(Landscape landscape, Assignment found) {
        int hosts = landscape.hosts().size() - found.fixed().size();
        terminal.line(found.goal() == Goal.EVEN
                ? Catalogue.text(Messages.Plan_even, found.used() / TENTH, found.moves().size())
                : Catalogue.text(Messages.Plan_fewest, found.used(), hosts, found.moves().size()));
        terminal.line(found.isProven() ? Messages.Plan_proven : Catalogue.text(Messages.Plan_bound,
                found.goal() == Goal.EVEN ? found.bound() / TENTH + " %" : Integer.toString(found.bound())));
        if (!found.fixed().isEmpty()) {
            terminal.line(Catalogue.text(Messages.Plan_fixed, String.join(", ", found.fixed())));
        }
        if (found.moves().isEmpty()) {
            terminal.line(Messages.Plan_stays);
            return;
        }
        Table table = new Table().text(Messages.Plan_machine).text(Messages.Plan_from).text(Messages.Plan_to)
                .text(Messages.Plan_volume).number(Messages.Plan_bytes);
        found.moves().forEach(move -> table.row(move.name(), move.from().orElse(""), move.to(),
                move.volume().map(volume -> volume.volume()).orElse(Messages.Plan_nowhere),
                new ByteSize(move.bytes()).human()));
        table.print(terminal, "");
    }

    private void json(Assignment found) {
        Json.write(terminal, out -> out.member("schema", Json.SCHEMA).member("used", found.used())
                .member("bound", found.bound()).member("proven", found.isProven())
                .values("fixed", found.fixed()).objects("moves", found.moves(),
                        move -> out.member("machine", move.machine()).member("from", move.from().orElse(null))
                                .member("to", move.to())
                                .member("volume", move.volume().map(volume -> volume.volume()).orElse(null))
                                .member("bytes", move.bytes())));
    }
}

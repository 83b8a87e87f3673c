package org.verdigris.cli.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.MappingOption;
import org.verdigris.cli.estate.Scanning;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.policy.RulePolicy;
import org.verdigris.model.text.Catalogue;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Finding;
import org.verdigris.rules.Profile;
import org.verdigris.rules.engine.Baseline;
import org.verdigris.rules.engine.Checked;
import org.verdigris.rules.engine.Checkers;
import org.verdigris.rules.engine.Judgement;
import org.verdigris.rules.engine.RuleEngine;
import org.verdigris.rules.page.HealthCard;
import org.verdigris.rules.sight.Sight;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges an estate by the rules of best practice. */
@Command(name = "check")
public final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH")
    private List<Path> paths;

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", defaultValue = "text")
    private String format;

    @Option(names = "--terse")
    private boolean terse;

    @Option(names = "--rules", paramLabel = "ID", split = ",")
    private List<String> rules = List.of();

    @Option(names = "--profile", paramLabel = "PROFILE")
    private String profile;

    @Option(names = "--baseline", paramLabel = "FILE")
    private Path baseline;

    @Option(names = "--write-baseline", paramLabel = "FILE")
    private Path newBaseline;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "warning")
    private String failOn;

    @Option(names = "--card", paramLabel = "NAME")
    private String card;

    @Mixin
    private MappingOption mappings = new MappingOption();

    @Option(names = "--no-cache")
    private boolean noCache;

    @Option(names = "--no-guests")
    private boolean noGuests;

    public CheckCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal, InterruptedException {
        CheckForm form = chosen(CheckForm.class, format, Messages.Check_noFormat);
        Severity threshold = chosen(Severity.class, failOn, Messages.Check_noSeverity);
        if (profile != null && Profile.find(profile).isEmpty()) {
            throw new ParameterException(spec.commandLine(), Catalogue.text(Messages.Check_noProfile, profile));
        }
        List<Checker<?>> asked = asked();
        Baseline known = baseline == null ? new Baseline(Set.of()) : Baseline.read(Files.readAllLines(baseline));
        Scanning.Searched searched = new Scanning(terminal, paths, mappings.checked(spec), !noCache, !noGuests)
                .searched(form == CheckForm.TEXT && !terse);
        RulePolicy policy = profile == null ? searched.definition().rules()
                : searched.definition().rules().withProfile(Profile.find(profile).orElseThrow().id());
        RuleEngine engine = new RuleEngine(asked, policy);
        Judgement judgement = engine.judge(new Sight(searched.estate(), policy, Instant.now()),
                Thread.currentThread()::isInterrupted);
        List<String> folders = searched.estate().getFolders();
        if (newBaseline != null) {
            Files.write(newBaseline, Baseline.of(judgement.open(), folders).sorted(), StandardCharsets.UTF_8);
        }
        List<Finding> fresh = judgement.findings().stream().filter(finding -> !known.knows(finding, folders)).toList();
        Checked checked = Checked.of(searched.estate(), fresh, judgement, engine.checkers());
        if (card == null) {
            form.print(checked, terminal, terse);
        } else {
            terminal.line(HealthCard.of(subjectOfCard(searched.estate()), checked, Instant.now(),
                    ZoneId.systemDefault()).stripTrailing());
        }
        judgement.failures()
                .forEach((rule, why) -> terminal.complain(Catalogue.text(Messages.Check_broken, rule, why)));
        boolean bad = checked.open().stream().anyMatch(finding -> finding.severity().compareTo(threshold) <= 0);
        return bad ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private NamedElement subjectOfCard(Estate estate) {
        return Stream.concat(estate.getHosts().stream(), estate.getMachines().stream())
                .filter(thing -> card.equalsIgnoreCase(thing.getName()) || thing instanceof VirtualMachine machine
                        && Path.of(card).toAbsolutePath().normalize().toString().equals(machine.getPath()))
                .findFirst().orElseThrow(() -> new ParameterException(spec.commandLine(),
                        Catalogue.text(Messages.Check_noCard, card)));
    }

    private List<Checker<?>> asked() {
        List<Checker<?>> all = Checkers.found();
        if (rules.isEmpty()) {
            return all;
        }
        Set<String> unknown = new HashSet<>(rules);
        all.forEach(checker -> unknown.remove(checker.rule().id()));
        if (!unknown.isEmpty()) {
            throw new ParameterException(spec.commandLine(),
                    Catalogue.text(Messages.Rules_unknown, unknown.stream().sorted().findFirst().orElseThrow()));
        }
        return all.stream().filter(checker -> rules.contains(checker.rule().id())).toList();
    }

    private <E extends Enum<E>> E chosen(Class<E> type, String word, String complaint) {
        return Arrays.stream(type.getEnumConstants()).filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(), Catalogue.text(complaint, word)));
    }
}

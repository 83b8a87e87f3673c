package org.verdigris.rules.engine;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;

import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.policy.RulePolicy;
import org.verdigris.model.policy.Suppression;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Finding;
import org.verdigris.rules.Profile;
import org.verdigris.rules.Report;
import org.verdigris.rules.sight.Sight;

/**
 * Asks checkers about everything in an estate. Each subject is a piece of work of its own, so that the processors share
 * them; a checker that throws is noted and disturbs no other.
 */
public final class RuleEngine {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::topic).thenComparing(Finding::rule)
            .thenComparing(finding -> finding.path().orElse("")).thenComparing(finding -> finding.setting().orElse(""))
            .thenComparing(Finding::message);

    private final List<Checker<?>> checkers;
    private final RulePolicy policy;

    /** @param policy which of the checkers are asked, and how grave their findings are */
    public RuleEngine(Collection<Checker<?>> checkers, RulePolicy policy) {
        Profile profile = Profile.find(policy.profile()).orElse(Profile.PRODUCTION);
        this.checkers = checkers.stream().filter(checker -> !policy.off().contains(checker.rule().id())
                && checker.rule().profiles().contains(profile)).toList();
        this.policy = policy;
    }

    /** The checkers that are asked. */
    public List<Checker<?>> checkers() {
        return checkers;
    }

    /**
     * Asks about the whole estate, which must not change meanwhile.
     *
     * @param cancelled asked between subjects
     * @throws CancellationException if it says so
     */
    public Judgement judge(Sight sight, BooleanSupplier cancelled) {
        return put(List.of(), List.of(), all(sight.estate()).toList(), any -> true, sight, cancelled);
    }

    /**
     * Asks again after a change: the touched subjects everything, the others only what compares.
     *
     * @param before  what was said before, of an estate whose other subjects are the same objects
     * @param touched the subjects that changed or are linked to what changed
     */
    public Judgement again(Judgement before, Set<NamedElement> touched, Sight sight, BooleanSupplier cancelled) {
        Set<String> comparing = new HashSet<>();
        checkers.stream().filter(checker -> checker.rule().comparing()).forEach(c -> comparing.add(c.rule().id()));
        Set<NamedElement> present = new HashSet<>(all(sight.estate()).toList());
        Function<NamedElement, Boolean> kept = subject -> present.contains(subject) && !touched.contains(subject);
        List<Finding> findings = before.findings().stream()
                .filter(finding -> kept.apply(finding.subject()) && !comparing.contains(finding.rule())).toList();
        List<Judgement.Unevaluated> unevaluated = before.unevaluated().stream()
                .filter(gap -> kept.apply(gap.subject()) && !comparing.contains(gap.rule())).toList();
        return put(findings, unevaluated, present, touched::contains, sight, cancelled);
    }

    private Judgement put(List<Finding> known, List<Judgement.Unevaluated> gaps, Collection<NamedElement> subjects,
            java.util.function.Predicate<NamedElement> asked, Sight sight, BooleanSupplier cancelled) {
        LocalDate day = sight.now().atZone(ZoneOffset.UTC).toLocalDate();
        List<Answers> answers = subjects.parallelStream()
                .map(subject -> ask(subject, asked.test(subject), sight, cancelled)).toList();
        List<Finding> findings = new ArrayList<>(known);
        List<Judgement.Unevaluated> unevaluated = new ArrayList<>(gaps);
        Map<String, Duration> times = new HashMap<>();
        Map<String, String> failures = new HashMap<>();
        for (Answers each : answers) {
            each.findings().forEach(finding -> findings.add(judged(finding, day)));
            unevaluated.addAll(each.unevaluated());
            each.nanoseconds().forEach((rule, time) -> times.merge(rule, Duration.ofNanos(time), Duration::plus));
            each.failures().forEach(failures::putIfAbsent);
        }
        findings.sort(ORDER);
        return new Judgement(findings, unevaluated, times, failures);
    }

    private static Stream<NamedElement> all(Estate estate) {
        return Stream.of(Stream.of(estate), estate.getHosts().stream(), estate.getMachines().stream(),
                estate.getNetworks().stream(), estate.getDisks().stream()).flatMap(each -> each);
    }

    private record Answers(List<Finding> findings, List<Judgement.Unevaluated> unevaluated,
            Map<String, Long> nanoseconds, Map<String, String> failures) {
    }

    private Answers ask(NamedElement subject, boolean everything, Sight sight, BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        Answers answers = new Answers(new ArrayList<>(), new ArrayList<>(), new HashMap<>(), new HashMap<>());
        for (Checker<?> checker : checkers) {
            if (!checker.subject().isInstance(subject) || !everything && !checker.rule().comparing()) {
                continue;
            }
            String id = checker.rule().id();
            long begun = System.nanoTime();
            try {
                Report report = checker.look(subject, sight);
                answers.findings().addAll(report.findings());
                if (!report.needs().isEmpty()) {
                    answers.unevaluated().add(new Judgement.Unevaluated(id, subject, report.needs()));
                }
            } catch (RuntimeException broken) { // whoever wrote it: the other rules must still speak
                answers.failures().put(id, String.valueOf(subject.getName()) + ": " + broken);
            }
            answers.nanoseconds().merge(id, System.nanoTime() - begun, Long::sum);
        }
        return answers;
    }

    private Finding judged(Finding finding, LocalDate day) {
        Optional<String> reason = policy.suppressions().stream()
                .filter(known -> finding.isMeant(known, day))
                .map(Suppression::reason).findFirst();
        return finding.judged(policy.severities().getOrDefault(finding.rule(), finding.severity()), reason);
    }
}

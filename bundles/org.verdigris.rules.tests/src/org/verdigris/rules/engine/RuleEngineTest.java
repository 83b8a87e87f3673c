package org.verdigris.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.policy.RulePolicy;
import org.verdigris.model.policy.Suppression;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Finding;
import org.verdigris.rules.Small;
import org.verdigris.rules.Topic;
import org.verdigris.rules.shipped.ShippedCheckers;
import org.verdigris.rules.sight.Sight;

/** All rules together: profiles, suppressions, what is asked again, what throws, what is cancelled. */
final class RuleEngineTest {
    private static final String NOTES = "vm-notes-too-long";

    private final Small small = new Small();
    private final VirtualMachine machine = small.machine("payroll");

    private Judgement judge(RulePolicy policy) {
        return new RuleEngine(Checkers.found(), policy).judge(new Sight(small.estate(), policy, Small.NOW),
                () -> false);
    }

    private static RulePolicy with(Suppression... suppressions) {
        return RulePolicy.USUAL.withSuppressions(List.of(suppressions));
    }

    private static List<Finding> of(Judgement judgement, String rule) {
        return judgement.findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
    }

    @Test
    void theListWithoutOsgiIsWhatIsShipped() {
        assertThat(Checkers.found()).hasSameSizeAs(new ShippedCheckers().checkers());
        assertThat(Checkers.found()).extracting(checker -> checker.rule().id()).doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(150);
    }

    @Test
    void everyRuleHasItsTexts() {
        assertThat(Checkers.found()).allSatisfy(checker -> {
            assertThat(checker.texts().title()).endsWith(".").doesNotContain("{");
            assertThat(checker.texts().why()).endsWith(".");
            assertThat(checker.texts().source()).isNotBlank();
        });
    }

    @Test
    void aPolicySwitchesOffAndLowers() {
        machine.setNotes("n".repeat(50_000));
        assertThat(of(judge(RulePolicy.USUAL), NOTES)).hasSize(1);
        assertThat(of(judge(new RulePolicy("production", Set.of(NOTES), Map.of(), Map.of(), List.of())), NOTES))
                .isEmpty();
        assertThat(
                of(judge(new RulePolicy("production", Set.of(), Map.of(NOTES, Severity.ADVICE), Map.of(), List.of())),
                        NOTES))
                .singleElement().extracting(Finding::severity).isEqualTo(Severity.ADVICE);
    }

    @Test
    void whatIsSuppressedIsStillFoundAndDoesNotCount() {
        machine.setNotes("n".repeat(50_000));
        LocalDate today = LocalDate.parse("2026-06-01");
        Judgement judgement = judge(with(suppression(Optional.of(machine.getPath()), Optional.empty(),
                Optional.of(today))));
        assertThat(of(judgement, NOTES)).singleElement().extracting(Finding::suppressed)
                .isEqualTo(Optional.of("It is meant."));
        assertThat(judgement.open()).extracting(Finding::rule).doesNotContain(NOTES);
        assertThat(rulesWith(suppression(Optional.empty(), Optional.empty(), Optional.of(today.minusDays(1)))))
                .contains(NOTES);
        assertThat(rulesWith(suppression(Optional.of("/other.vmc"), Optional.empty(), Optional.empty())))
                .contains(NOTES);
        assertThat(rulesWith(suppression(Optional.empty(), Optional.of("other/key"), Optional.empty())))
                .contains(NOTES);
    }

    @Test
    void aFindingOfOneHostIsSuppressedByItsName() {
        Host host = EstateFactory.eINSTANCE.createHost();
        host.setName("HV-01");
        Finding finding = new Finding("host-any", Topic.HOST, Severity.WARNING, host, Optional.empty(), "It is so.", "",
                Optional.empty(), Optional.empty());
        LocalDate today = LocalDate.parse("2026-06-01");
        assertThat(finding.isMeant(ofHost(host.getName()), today)).isTrue();
        assertThat(finding.isMeant(ofHost("another"), today)).isFalse();
    }

    private static Suppression ofHost(String name) {
        return new Suppression("host-any", Optional.empty(), Optional.of(name), Optional.empty(), "", Optional.empty());
    }

    private static Suppression suppression(Optional<String> path, Optional<String> setting, Optional<LocalDate> until) {
        return new Suppression(NOTES, path, Optional.empty(), setting, "It is meant.", until);
    }

    private List<String> rulesWith(Suppression suppression) {
        return judge(with(suppression)).open().stream().map(Finding::rule).toList();
    }

    private static final class Counting extends Checker<VirtualMachine> {
        private final AtomicInteger asked = new AtomicInteger();
        private final boolean throwing;

        Counting(String id, boolean comparing, boolean throwing) {
            super(VirtualMachine.class, comparing ? TestRules.rule(id).compares() : TestRules.rule(id));
            this.throwing = throwing;
        }

        @Override
        protected void check(VirtualMachine subject, Sight sight, org.verdigris.rules.Report report) {
            asked.incrementAndGet();
            if (throwing) {
                throw new IllegalStateException("It broke.");
            }
            report.says(subject.getName());
        }
    }

    @Test
    void aCheckerThatThrowsIsNamedAndDisturbsNoOther() {
        Counting broken = new Counting("test-broken", false, true);
        Counting sound = new Counting("test-sound", false, false);
        Judgement judgement = new RuleEngine(List.of(broken, sound), RulePolicy.USUAL)
                .judge(new Sight(small.estate(), RulePolicy.USUAL, Small.NOW), () -> false);
        assertThat(judgement.failures()).containsOnlyKeys("test-broken")
                .hasEntrySatisfying("test-broken", text -> assertThat(text).contains("payroll", "It broke."));
        assertThat(judgement.findings()).extracting(Finding::rule).containsExactly("test-sound");
        assertThat(judgement.times()).containsKeys("test-broken", "test-sound");
    }

    @Test
    void onlyWhatAChangeTouchesIsAskedAgain() {
        VirtualMachine other = small.machine("other");
        Counting alone = new Counting("test-sound", false, false);
        Counting comparing = new Counting("test-comparing", true, false);
        RuleEngine engine = new RuleEngine(List.of(alone, comparing), RulePolicy.USUAL);
        Sight sight = new Sight(small.estate(), RulePolicy.USUAL, Small.NOW);
        Judgement before = engine.judge(sight, () -> false);
        Judgement after = engine.again(before, Set.of(other), sight, () -> false);
        assertThat(alone.asked).hasValue(3);
        assertThat(comparing.asked).hasValue(4);
        assertThat(after.findings()).hasSize(4).isEqualTo(before.findings());
        small.estate().getMachines().remove(machine);
        assertThat(engine.again(after, Set.of(), sight, () -> false).findings()).hasSize(2);
    }

    @Test
    void itEndsWhenNobodyWantsItAnyMore() {
        assertThatThrownBy(() -> new RuleEngine(Checkers.found(), RulePolicy.USUAL)
                .judge(new Sight(small.estate(), RulePolicy.USUAL, Small.NOW), () -> true))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void ofTwoWithOneIdTheFirstCounts() {
        Counting first = new Counting("test-sound", false, false);
        Counting second = new Counting("test-sound", true, false);
        assertThat(Checkers.of(Stream.of(() -> List.of(first), () -> List.of(second)))).containsExactly(first);
    }

    @Test
    void aBaselineKnowsWhatWasThereWhereverTheEstateLies() {
        machine.setNotes("n".repeat(50_000));
        List<Finding> findings = of(judge(RulePolicy.USUAL), NOTES);
        Baseline baseline = Baseline.read(Baseline.of(findings, List.of("/estate")).sorted());
        assertThat(baseline.sorted()).singleElement().asString().startsWith(NOTES + "\testate/payroll/payroll.vmc");
        machine.setPath("/mnt/copy/estate/payroll/payroll.vmc");
        Finding moved = of(judge(RulePolicy.USUAL), NOTES).getFirst();
        assertThat(baseline.knows(moved, List.of("/mnt/copy/estate"))).isTrue();
        assertThat(baseline.knows(moved, List.of("/mnt"))).isFalse();
        assertThat(Baseline.read(List.of("# all is new", "")).knows(moved, List.of())).isFalse();
    }

    @Test
    void aCleanMachineHasNoFindings() {
        Estate estate = Reference.clean();
        Judgement judgement = new RuleEngine(Checkers.found(), RulePolicy.USUAL)
                .judge(new Sight(estate, RulePolicy.USUAL, Small.NOW), () -> false);
        assertThat(judgement.findings()).isEmpty();
        assertThat(judgement.failures()).isEmpty();
    }
}

package org.verdigris.rules.engine;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.Severity;
import org.verdigris.rules.Finding;
import org.verdigris.rules.Need;

/**
 * What the rules say of an estate.
 *
 * @param findings    the gravest first, then by topic, rule and file; those that are suppressed among them
 * @param unevaluated what could not be looked at
 * @param times       by the id of a rule, how long it took, all threads together
 * @param failures    by the id of a rule, why it broke off somewhere; its other findings hold
 */
public record Judgement(List<Finding> findings, List<Unevaluated> unevaluated, Map<String, Duration> times,
        Map<String, String> failures) {
    /**
     * A rule that could not be looked at for one subject.
     *
     * @param needs what would have to be known
     */
    public record Unevaluated(String rule, NamedElement subject, Set<Need> needs) {
        public Unevaluated {
            needs = Set.copyOf(needs);
        }
    }

    public Judgement {
        findings = List.copyOf(findings);
        unevaluated = List.copyOf(unevaluated);
        times = Map.copyOf(times);
        failures = Map.copyOf(failures);
    }

    /** The findings that count. */
    public List<Finding> open() {
        return findings.stream().filter(finding -> finding.suppressed().isEmpty()).toList();
    }

    /** How many findings that count are as grave. */
    public long count(Severity severity) {
        return open().stream().filter(finding -> finding.severity() == severity).count();
    }
}

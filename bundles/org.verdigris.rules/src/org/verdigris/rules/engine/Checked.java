package org.verdigris.rules.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.Severity;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Finding;

/**
 * What a check found, for whichever way of telling it.
 *
 * @param findings  those that are told; what a baseline knows is not among them
 * @param known     how many findings a baseline knows
 * @param judgement all that the rules say
 * @param checkers  by the id of the rule, who was asked
 */
public record Checked(Estate estate, List<Finding> findings, int known, Judgement judgement,
        Map<String, Checker<?>> checkers) {

    /** @param asked who was asked */
    public static Checked of(Estate estate, List<Finding> findings, Judgement judgement,
            Collection<? extends Checker<?>> asked) {
        return new Checked(estate, findings, judgement.findings().size() - findings.size(), judgement, asked.stream()
                .collect(Collectors.toMap(checker -> checker.rule().id(), Function.identity())));
    }

    /** The findings that count. */
    public List<Finding> open() {
        return findings.stream().filter(finding -> finding.suppressed().isEmpty()).toList();
    }

    /** How many of those that count are as grave. */
    public long count(Severity severity) {
        return open().stream().filter(finding -> finding.severity() == severity).count();
    }

    /** The rules that could not be looked at somewhere, with where. */
    public Map<String, Long> unevaluated() {
        return judgement.unevaluated().stream()
                .collect(Collectors.groupingBy(Judgement.Unevaluated::rule, TreeMap::new, Collectors.counting()));
    }

    /** What would have to be known for all rules. */
    public Set<String> wanted() {
        return judgement.unevaluated().stream().flatMap(gap -> gap.needs().stream()).map(need -> need.words())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

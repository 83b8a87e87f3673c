package org.verdigris.model.policy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.verdigris.model.estate.Severity;

/**
 * How an estate is to be judged; what it does not say is as the rules have it.
 *
 * @param profile      what the estate is for: {@code production}, {@code lab}, {@code archive} or {@code migration}
 * @param off          the ids of the rules that are not to be asked
 * @param severities   by the id of a rule, how grave it is here
 * @param preferences  by the id of a rule, a dot and the name of its preference, a number or word
 * @param suppressions what is known already
 */
public record RulePolicy(String profile, Set<String> off, Map<String, Severity> severities,
        Map<String, String> preferences, List<Suppression> suppressions) {

    /** All is as the rules have it, for servers in production. */
    public static final RulePolicy USUAL = new RulePolicy("production", Set.of(), Map.of(), Map.of(), List.of());

    public RulePolicy {
        Objects.requireNonNull(profile);
        off = Set.copyOf(new TreeSet<>(off));
        severities = Map.copyOf(new TreeMap<>(severities));
        preferences = Map.copyOf(new TreeMap<>(preferences));
        suppressions = List.copyOf(suppressions);
    }

    /** The same for another profile. */
    public RulePolicy withProfile(String other) {
        return new RulePolicy(other, off, severities, preferences, suppressions);
    }

    /** The same with other suppressions. */
    public RulePolicy withSuppressions(List<Suppression> others) {
        return new RulePolicy(profile, off, severities, preferences, others);
    }

    /** The same with other preferences. */
    public RulePolicy withPreferences(Map<String, String> others) {
        return new RulePolicy(profile, off, severities, others, suppressions);
    }
}

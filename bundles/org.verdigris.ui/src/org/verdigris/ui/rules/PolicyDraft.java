package org.verdigris.ui.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.verdigris.model.estate.Severity;
import org.verdigris.model.policy.RulePolicy;
import org.verdigris.model.policy.Suppression;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Profile;
import org.verdigris.rules.Rule;

/** A policy while it is being edited; what is as usual leaves no trace in it. */
final class PolicyDraft {
    private Profile profile;
    private final Set<String> off;
    private final Map<String, Severity> severities;
    private final Map<String, String> preferences;
    private final List<Suppression> suppressions;

    PolicyDraft(RulePolicy policy) {
        profile = Profile.find(policy.profile()).orElse(Profile.PRODUCTION);
        off = new HashSet<>(policy.off());
        severities = new HashMap<>(policy.severities());
        preferences = new HashMap<>(policy.preferences());
        suppressions = new ArrayList<>(policy.suppressions());
    }

    /** What it says now. */
    RulePolicy policy() {
        return new RulePolicy(profile.id(), off, severities, preferences, suppressions);
    }

    Profile profile() {
        return profile;
    }

    void profile(Profile other) {
        profile = other;
    }

    boolean isAsked(Rule rule) {
        return !off.contains(rule.id());
    }

    void ask(Rule rule, boolean asked) {
        if (asked) {
            off.remove(rule.id());
        } else {
            off.add(rule.id());
        }
    }

    /** Empty if the rule's findings are as grave as the rule has them. */
    Optional<Severity> severity(Rule rule) {
        return Optional.ofNullable(severities.get(rule.id()));
    }

    void severity(Rule rule, Optional<Severity> other) {
        other.ifPresentOrElse(severity -> severities.put(rule.id(), severity), () -> severities.remove(rule.id()));
    }

    /** What a preference is, within what makes sense; a word that is no number counts as unsaid. */
    long number(Rule rule, Preference preference) {
        try {
            return Math.clamp(Long.parseLong(preferences.getOrDefault(key(rule, preference), "")), preference.least(),
                    preference.most());
        } catch (NumberFormatException unsaid) {
            return preference.usual();
        }
    }

    void number(Rule rule, Preference preference, long value) {
        if (value == preference.usual()) {
            preferences.remove(key(rule, preference));
        } else {
            preferences.put(key(rule, preference), Long.toString(value));
        }
    }

    private static String key(Rule rule, Preference preference) {
        return rule.id() + "." + preference.name();
    }

    /** Whether anything of a rule is not as usual. */
    boolean isChanged(Rule rule) {
        return !isAsked(rule) || severity(rule).isPresent() || rule.preferences().stream()
                .anyMatch(preference -> number(rule, preference) != preference.usual());
    }

    /** Makes all of a rule as usual. */
    void reset(Rule rule) {
        ask(rule, true);
        severity(rule, Optional.empty());
        rule.preferences().forEach(preference -> preferences.remove(key(rule, preference)));
    }

    List<Suppression> suppressions() {
        return List.copyOf(suppressions);
    }

    void tellAgain(List<Suppression> some) {
        suppressions.removeAll(some);
    }
}

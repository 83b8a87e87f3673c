package org.verdigris.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.verdigris.model.estate.Severity;

/**
 * What is known of a rule before it looks at anything. Its texts stand in the {@code messages.properties} of its
 * checker's package: {@code ID.title} what it looks for, {@code ID.why} why that matters, {@code ID.source} where that is
 * known from, {@code ID.says} and {@code ID.do} what is found and what to do about it.
 *
 * @param id          stable, in kebab case, such as {@code vm-memory-range}
 * @param topic       what it is about
 * @param severity    how grave its findings are
 * @param comparing   whether it holds things of the estate against each other, so that a change of one concerns all
 * @param profiles    where it matters
 * @param preferences the numbers that an administrator may want otherwise
 */
public record Rule(String id, Topic topic, Severity severity, boolean comparing, Set<Profile> profiles,
        List<Preference> preferences) {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)+");

    public Rule {
        Objects.requireNonNull(topic);
        Objects.requireNonNull(severity);
        profiles = Set.copyOf(profiles);
        preferences = List.copyOf(preferences);
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(id);
        }
    }

    private static Rule of(String id, Topic topic, Severity severity) {
        return new Rule(id, topic, severity, false, EnumSet.allOf(Profile.class), List.of());
    }

    /** It will fail, or data are in danger. */
    public static Rule error(Topic topic, String id) {
        return of(id, topic, Severity.ERROR);
    }

    /** A risk, or a clear loss. */
    public static Rule warning(Topic topic, String id) {
        return of(id, topic, Severity.WARNING);
    }

    /** It could be better, or it may be meant. */
    public static Rule advice(Topic topic, String id) {
        return of(id, topic, Severity.ADVICE);
    }

    /** The same, holding things against each other. */
    public Rule compares() {
        return new Rule(id, topic, severity, true, profiles, preferences);
    }

    /** The same, only in some profiles. */
    public Rule only(Profile first, Profile... others) {
        return new Rule(id, topic, severity, comparing, EnumSet.of(first, others), preferences);
    }

    /** The same with one more preference. */
    public Rule prefers(Preference preference) {
        List<Preference> more = new ArrayList<>(preferences);
        more.add(preference);
        return new Rule(id, topic, severity, comparing, profiles, more);
    }
}

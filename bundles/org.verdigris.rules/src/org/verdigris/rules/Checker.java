package org.verdigris.rules;

import java.util.Objects;

import org.verdigris.model.estate.NamedElement;
import org.verdigris.rules.sight.Sight;

/**
 * Looks for one thing that can be wrong, at one kind of subject of an estate. It keeps nothing between two subjects, so
 * that several threads can ask it, and reads nothing but the model.
 *
 * @param <T> what it looks at: machines, disks, networks, hosts or the estate itself
 */
public abstract class Checker<T extends NamedElement> {
    private final Class<T> subject;
    private final Rule rule;
    private final RuleTexts texts;

    /** @throws java.util.MissingResourceException when a text of the rule is missing beside the class */
    protected Checker(Class<T> subject, Rule rule) {
        this.subject = Objects.requireNonNull(subject);
        this.rule = Objects.requireNonNull(rule);
        this.texts = RuleTexts.of(getClass(), rule);
        texts.complete(rule);
    }

    /** A checker whose findings bring their own sentences; only title, reason and source are read. */
    Checker(Class<T> subject, Rule rule, Class<?> owner) {
        this.subject = Objects.requireNonNull(subject);
        this.rule = Objects.requireNonNull(rule);
        this.texts = RuleTexts.of(owner, rule);
    }

    /** What is known of the rule beforehand. */
    public final Rule rule() {
        return rule;
    }

    /** What the rule says. */
    public final RuleTexts texts() {
        return texts;
    }

    /** What it looks at. */
    public final Class<T> subject() {
        return subject;
    }

    /**
     * Looks at one subject and tells what is wrong, or what it would have to know.
     *
     * @param sight  the estate around the subject, and what the administrator prefers
     * @param report takes the findings
     */
    protected abstract void check(T subject, Sight sight, Report report);

    /** Looks at a subject of whatever kind; at those of another kind not at all. */
    public final Report look(NamedElement any, Sight sight) {
        Report report = new Report(this, any);
        if (subject.isInstance(any)) {
            check(subject.cast(any), sight, report);
        }
        return report;
    }
}

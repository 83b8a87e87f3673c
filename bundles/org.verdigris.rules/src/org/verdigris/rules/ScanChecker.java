package org.verdigris.rules;

import java.util.Set;

import org.verdigris.model.estate.NamedElement;
import org.verdigris.rules.sight.Sight;

/** What the scan saw already while it linked the files, as the finding of a rule: nothing is looked for a second time. */
public final class ScanChecker<T extends NamedElement> extends Checker<T> {
    private final Set<String> kinds;

    /**
     * @param owner a class of the package whose texts the rule has
     * @param kinds the kinds of problem that the rule is about
     */
    public ScanChecker(Class<T> subject, Rule rule, Class<?> owner, String... kinds) {
        super(subject, rule.compares(), owner);
        this.kinds = Set.of(kinds);
    }

    /** The kinds of problem that the rule is about. */
    public Set<String> kinds() {
        return kinds;
    }

    @Override
    protected void check(T subject, Sight sight, Report report) {
        sight.problems(subject, kinds).forEach(
                problem -> report.at(problem.getSetting()).quotes(problem.getMessage(), problem.getSolution()));
    }
}

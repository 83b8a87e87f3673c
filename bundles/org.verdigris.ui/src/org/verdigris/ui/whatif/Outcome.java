package org.verdigris.ui.whatif;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.verdigris.report.placement.Affinity;
import org.verdigris.report.placement.Failure;
import org.verdigris.report.plan.CapacityPlan;
import org.verdigris.report.plan.Landscape;
import org.verdigris.report.whatif.Change;
import org.verdigris.report.whatif.Comparison;
import org.verdigris.report.whatif.NameTakenException;
import org.verdigris.report.whatif.UnknownThingException;
import org.verdigris.ui.wording.Phrase;

/**
 * What a scenario makes of the capacity.
 *
 * @param after    the capacity with it
 * @param compared with what it is compared with
 * @param failures each host failing in turn
 * @param fault    why it was made only up to some change; empty if all of it was made
 */
record Outcome(CapacityPlan after, Comparison compared, List<Failure> failures, Optional<String> fault) {
    private static final Duration SEARCH = Duration.ofMillis(200);

    private record Made(Landscape landscape, Optional<String> fault) {
    }

    /** Reckons; seconds for a large estate, any thread. */
    static Outcome of(Landscape today, List<Change> changes, List<Change> against) {
        Made other = made(today, against);
        Made made = made(today, changes);
        CapacityPlan after = CapacityPlan.of(made.landscape());
        return new Outcome(after, Comparison.of(CapacityPlan.of(other.landscape()), after),
                Failure.each(made.landscape(), List.<Affinity>of(), SEARCH), made.fault().or(other::fault));
    }

    private static Made made(Landscape today, List<Change> changes) {
        Landscape after = today;
        for (Change change : changes) {
            try {
                after = change.applied(after);
            } catch (UnknownThingException e) {
                return new Made(after, Optional.of(
                        Phrase.of(WhatIfMessages.Fault_unknown, ChangeWords.of(change, today), e.getMessage())));
            } catch (NameTakenException e) {
                return new Made(after, Optional.of(
                        Phrase.of(WhatIfMessages.Fault_taken, ChangeWords.of(change, today), e.getMessage())));
            }
        }
        return new Made(after, Optional.empty());
    }
}

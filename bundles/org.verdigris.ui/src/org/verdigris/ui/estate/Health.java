package org.verdigris.ui.estate;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

import org.verdigris.model.estate.Problem;
import org.verdigris.model.estate.Severity;

/** How a thing is: its worst problem and how many it has, what belongs to it included. */
public record Health(Optional<Severity> worst, int count) {
    public static final Health FINE = new Health(Optional.empty(), 0);

    public static Health of(Collection<Problem> problems) {
        return problems.isEmpty() ? FINE
                : new Health(problems.stream().map(Problem::getSeverity).min(Severity::compareTo), problems.size());
    }

    /** Both together. */
    public Health and(Health other) {
        return new Health(Stream.of(worst, other.worst).flatMap(Optional::stream).min(Severity::compareTo),
                count + other.count);
    }
}

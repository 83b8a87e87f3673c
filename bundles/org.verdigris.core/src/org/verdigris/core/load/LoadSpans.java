package org.verdigris.core.load;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Puts the rows of logs together by spans of time, of which one after the other is handed on; so a log of any length takes
 * the memory of one span. Rows that go back in time, as when a clock was set or an hour was repeated in autumn, are left out
 * and counted; negative values, which no counter of load has, count as missing.
 */
public final class LoadSpans implements CounterLog.Sink {
    /** A pause this many times as long as usual is a gap. */
    private static final int GAP = 3;
    private static final int STEPS = 15;

    private final Duration length;
    private final Taker taker;
    private final Map<String, Distribution> open = new LinkedHashMap<>();
    private final List<Duration> steps = new ArrayList<>();
    private List<String> names = List.of();
    private Optional<Instant> start = Optional.empty();
    private Optional<Instant> first = Optional.empty();
    private Optional<Instant> last = Optional.empty();
    private Duration usual = Duration.ZERO;
    private long gaps;
    private long repeated;

    /** Takes what was measured in one span. */
    @FunctionalInterface
    public interface Taker {
        /** @param values by the names of the counters, those that had a value */
        void span(Instant start, Map<String, Distribution> values);
    }

    /** @param length of a span; spans begin at multiples of it since 1970, UTC */
    public LoadSpans(Duration length, Taker taker) {
        if (length.isNegative() || length.isZero()) {
            throw new IllegalArgumentException(length.toString());
        }
        this.length = length;
        this.taker = Objects.requireNonNull(taker);
    }

    @Override
    public void columns(List<String> others) {
        names = List.copyOf(others);
    }

    @Override
    public void row(Instant moment, double[] values) {
        if (last.isPresent() && !moment.isAfter(last.get())) {
            repeated++;
            return;
        }
        last.ifPresent(before -> step(Duration.between(before, moment)));
        first = first.or(() -> Optional.of(moment));
        last = Optional.of(moment);
        Instant wanted = startOf(moment);
        if (start.filter(wanted::equals).isEmpty()) {
            finish();
            start = Optional.of(wanted);
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] >= 0 && Double.isFinite(values[i])) {
                open.computeIfAbsent(names.get(i), any -> new Distribution()).add(values[i]);
            }
        }
    }

    private void step(Duration step) {
        if (steps.size() < STEPS) {
            steps.add(step);
            Collections.sort(steps);
            usual = steps.get(steps.size() / 2);
        }
        if (step.compareTo(usual.multipliedBy(GAP)) > 0) {
            gaps++;
        }
    }

    private Instant startOf(Instant moment) {
        long span = length.toMillis();
        return Instant.ofEpochMilli(Math.floorDiv(moment.toEpochMilli(), span) * span);
    }

    /** Hands on what is left; to be called when there are no more rows. */
    public void finish() {
        if (!open.isEmpty()) {
            taker.span(start.orElseThrow(), Map.copyOf(open));
            open.clear();
        }
        start = Optional.empty();
    }

    /** How many times nothing was measured for much longer than usual. */
    public long gaps() {
        return gaps;
    }

    /** How many rows went back in time. */
    public long repeated() {
        return repeated;
    }

    /** The first moment of all; empty before the first row. */
    public Optional<Instant> first() {
        return first;
    }

    /** The last moment of all; empty before the first row. */
    public Optional<Instant> last() {
        return last;
    }
}

package org.verdigris.core.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts samples of the same moment together to the row of a sink; which counters there are shows while they come. */
final class Gathering {
    private final CounterLog.Sink sink;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<Growth> growths = new ArrayList<>();
    private double[] values = {};
    private Instant moment;
    private int told;

    Gathering(CounterLog.Sink sink) {
        this.sink = Objects.requireNonNull(sink);
    }

    /** Begins a line; one of another moment than the line before ends that one's row. */
    void at(Instant next) {
        if (moment != null && !moment.equals(next)) {
            finish();
        }
        moment = next;
    }

    boolean knows(String name) {
        return places.containsKey(name);
    }

    int size() {
        return names.size();
    }

    /** Takes a value at the present moment; of several of one counter the first counts. Returns whether it was that. */
    boolean add(String name, MappedCounter counter, double value) {
        int place = places.computeIfAbsent(name, any -> {
            names.add(name);
            growths.add(new Growth(counter.wraps()));
            return names.size() - 1;
        });
        if (place >= values.length) {
            int known = values.length;
            values = Arrays.copyOf(values, Math.max(2 * known, place + 1));
            Arrays.fill(values, known, values.length, Double.NaN);
        }
        if (!Double.isNaN(values[place])) {
            return false;
        }
        double plain = counter.cumulative() ? growths.get(place).perSecond(moment, value) : value;
        values[place] = plain * counter.factor();
        return true;
    }

    /** Hands on the row of the present moment. */
    void finish() {
        if (names.size() > told) {
            sink.columns(List.copyOf(names));
            told = names.size();
        }
        if (told > 0) {
            sink.row(moment, Arrays.copyOf(values, told));
            Arrays.fill(values, Double.NaN);
        }
    }
}

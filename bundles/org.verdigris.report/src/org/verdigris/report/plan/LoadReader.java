package org.verdigris.report.plan;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

import org.verdigris.core.history.MeasuredLoad;
import org.verdigris.core.history.MeasuredSpan;

/** Makes what planning reckons with out of what was measured: the last weeks, by hour of the day. */
public final class LoadReader {
    private static final String PROCESSOR = "\\processor(_total)\\% processor time";
    private static final String BYTES = "\\physicaldisk(_total)\\disk bytes/sec";
    private static final String OPERATIONS = "\\physicaldisk(_total)\\disk transfers/sec";
    private static final String NETWORK = "\\bytes total/sec";
    private static final Duration BACK = Duration.ofDays(92);
    private static final double HIGH = 0.95;

    private final MeasuredLoad measured;
    private final ZoneId zone;

    private LoadReader(MeasuredLoad measured, ZoneId zone) {
        this.measured = measured;
        this.zone = zone;
    }

    /**
     * The loads of all hosts and machines of which logs were stored.
     *
     * @param zone in which hours of the day are counted
     */
    public static Loads read(MeasuredLoad measured, ZoneId zone) throws IOException {
        LoadReader reader = new LoadReader(measured, zone);
        Map<String, Load> loads = new HashMap<>();
        for (String subject : measured.subjects()) {
            loads.put(subject, reader.load(subject));
        }
        return new Loads(loads);
    }

    private Load load(String subject) throws IOException {
        List<String> counters = measured.counters(subject);
        return new Load(byHour(subject, find(counters, PROCESSOR)), high(subject, find(counters, BYTES)),
                high(subject, find(counters, OPERATIONS)), high(subject, find(counters, NETWORK)));
    }

    private static List<String> find(List<String> counters, String end) {
        return counters.stream().filter(counter -> counter.toLowerCase(Locale.ROOT).endsWith(end)).toList();
    }

    private List<MeasuredSpan> hours(String subject, String counter) throws IOException {
        List<MeasuredSpan> all =
                measured.spans(subject, counter, Duration.ofHours(1), Instant.EPOCH,
                        Instant.ofEpochMilli(Long.MAX_VALUE));
        Instant from = all.isEmpty() ? Instant.EPOCH : all.getLast().start().minus(BACK);
        return all.stream().filter(span -> !span.start().isBefore(from)).toList();
    }

    private List<Double> byHour(String subject, List<String> counters) throws IOException {
        if (counters.isEmpty()) {
            return List.of();
        }
        List<List<Double>> values = new ArrayList<>();
        for (int hour = 0; hour < Load.HOURS; hour++) {
            values.add(new ArrayList<>());
        }
        for (MeasuredSpan span : hours(subject, counters.getFirst())) {
            values.get(span.start().atZone(zone).getHour()).add(span.high());
        }
        return values.stream().map(LoadReader::high).toList();
    }

    /** The sum over the counters, such as one for each network adapter. */
    private OptionalDouble high(String subject, List<String> counters) throws IOException {
        if (counters.isEmpty()) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (String counter : counters) {
            sum += high(hours(subject, counter).stream().map(MeasuredSpan::high).toList());
        }
        return OptionalDouble.of(sum);
    }

    private static double high(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, Math.ceil(HIGH * sorted.length) - 1)];
    }
}

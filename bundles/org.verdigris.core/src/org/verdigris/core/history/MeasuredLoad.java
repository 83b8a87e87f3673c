package org.verdigris.core.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.verdigris.core.load.CounterLog;
import org.verdigris.core.load.CounterNames;
import org.verdigris.core.load.Distribution;
import org.verdigris.core.load.LoadLog;
import org.verdigris.core.load.LoadSpans;
import org.verdigris.disk.Progress;

/** What was measured of hosts and machines, by spans of five minutes, an hour and a day. */
public final class MeasuredLoad {
    /** The spans that are stored. */
    public static final List<Duration> SPANS = List.of(Duration.ofMinutes(5), Duration.ofHours(1), Duration.ofDays(1));

    private static final double HIGH = 0.95;
    private static final int BATCH = 5000;

    private final Database database;

    MeasuredLoad(Database database) {
        this.database = database;
    }

    /**
     * Stores what a log holds. Of two logs with the same span of time the one that has more samples of it counts: the same log
     * twice changes nothing, and the order of logs that overlap does not matter.
     *
     * @param subject the host or machine that was measured
     * @return how many spans are new or fuller than before
     * @throws org.verdigris.core.load.CounterLogException if it is no log of counters; spans before the damage are stored
     */
    public long read(String subject, Path log, ZoneId zone, Progress progress) throws IOException {
        return read(subject, new CounterLog(log, zone), CounterNames.shipped(), progress);
    }

    /**
     * Stores what a log of any kind holds, as {@link #read(String, Path, ZoneId, Progress)} does.
     *
     * @param names what its counters are called in English, under which they are stored
     */
    public long read(String subject, LoadLog log, CounterNames names, Progress progress) throws IOException {
        List<SpanWriter.Row> waiting = new ArrayList<>();
        long[] added = {0};
        List<LoadSpans> sinks = SPANS.stream()
                .map(length -> new LoadSpans(length, (start, values) -> add(waiting, length, start, values)))
                .toList();
        CounterLog.Sink all = new CounterLog.Sink() {
            @Override
            public void columns(List<String> names) {
                sinks.forEach(sink -> sink.columns(names));
            }

            @Override
            public void row(Instant moment, double[] values) {
                sinks.forEach(sink -> sink.row(moment, values));
                if (waiting.size() >= BATCH) {
                    added[0] += storeQuietly(subject, waiting);
                }
            }
        };
        try {
            log.read(names.before(all), progress);
        } catch (UncheckedIOException storing) {
            throw storing.getCause();
        }
        sinks.forEach(LoadSpans::finish);
        return added[0] + store(subject, waiting);
    }

    private static void add(List<SpanWriter.Row> waiting, Duration length, Instant start,
            Map<String, Distribution> values) {
        values.forEach((counter,
                measured) -> waiting.add(new SpanWriter.Row(counter, length.toSeconds(), new MeasuredSpan(start,
                        measured.count(), measured.least(), measured.mean(), measured.quantile(HIGH),
                        measured.most()))));
    }

    private long storeQuietly(String subject, List<SpanWriter.Row> rows) {
        try {
            return store(subject, rows);
        } catch (InventoryException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long store(String subject, List<SpanWriter.Row> rows) throws InventoryException {
        long added = database.change(connection -> new SpanWriter(connection, subject).write(rows));
        rows.clear();
        return added;
    }

    /** The hosts and machines of which something was measured. */
    public List<String> subjects() throws InventoryException {
        return database.ask("SELECT DISTINCT subject FROM counter ORDER BY subject", row -> row.getString(1));
    }

    /** The counters that were measured of a subject. */
    public List<String> counters(String subject) throws InventoryException {
        return database.ask("SELECT name FROM counter WHERE subject = ? ORDER BY name", row -> row.getString(1),
                subject);
    }

    /**
     * What a counter showed, the oldest first.
     *
     * @param span one of {@link #SPANS}
     */
    public List<MeasuredSpan> spans(String subject, String counter, Duration span, Instant from, Instant to)
            throws InventoryException {
        return database.ask(
                "SELECT s.started, s.samples, s.least, s.mean, s.high, s.most FROM span s JOIN counter c ON c.id = s.counter"
                        + " WHERE c.subject = ? AND c.name = ? AND s.seconds = ? AND s.started >= ? AND s.started < ?"
                        + " ORDER BY s.started",
                row -> new MeasuredSpan(Instant.ofEpochMilli(row.getLong(1)), row.getLong(2), row.getDouble(3),
                        row.getDouble(4), row.getDouble(5), row.getDouble(6)),
                subject, counter, span.toSeconds(), from.toEpochMilli(), to.toEpochMilli());
    }
}

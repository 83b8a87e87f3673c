package org.verdigris.core.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.disk.Progress;
import org.verdigris.model.text.Catalogue;

/**
 * A log of another program, read as a mapping tells: with a column for each counter, or with a line for each sample. Lines are to
 * be in the order of time.
 */
public final class MappedLog implements LoadLog {
    private static final int MOST_COUNTERS = 20_000;
    private static final int LONGEST_LINE = 1 << 24;
    private static final int LINES_TO_TELL = 1024;

    private final Path file;
    private final LoadMapping mapping;

    public MappedLog(Path file, LoadMapping mapping) {
        this.file = Objects.requireNonNull(file);
        this.mapping = Objects.requireNonNull(mapping);
    }

    @Override
    public CounterLog.Outcome read(CounterLog.Sink sink, Progress progress) throws IOException {
        LogText log = LogText.of(file);
        Gathering gathering = new Gathering(sink);
        SampleLine sample = null;
        Optional<Instant> before = Optional.empty();
        long rows = 0;
        long skipped = 0;
        long line = 0;
        long done = 0;
        long total = Files.size(file);
        try (BufferedReader reader = log.reader()) {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                line++;
                done += text.length();
                if (line % LINES_TO_TELL == 0) {
                    progress.reading(file, Math.min(done * log.width(), total), total);
                }
                if (text.length() > LONGEST_LINE) {
                    throw new CounterLogException(Catalogue.text(Messages.Log_longLine, file, line));
                }
                if (text.isBlank()) {
                    continue;
                }
                List<String> cells = LogRow.cells(text, mapping.separator());
                if (sample == null) {
                    sample = new SampleLine(columns(cells, line));
                    if (mapping.heading()) {
                        continue;
                    }
                }
                sample.next(cells, mapping.samples());
                String written = sample.cell(mapping.timeColumn()).orElse("");
                Optional<Instant> moment = mapping.time().read(written);
                if (moment.isEmpty() && rows == 0) {
                    throw new CounterLogException(Catalogue.text(Messages.Mapped_noMoment, file, line, written));
                }
                if (moment.isEmpty() || !take(sample, moment.get(), before, gathering, line)) {
                    skipped++;
                }
                rows += moment.isPresent() ? 1 : 0;
                before = moment.isPresent() ? moment : before;
            }
        }
        if (gathering.size() == 0) {
            throw new CounterLogException(Catalogue.text(Messages.Mapped_nothing, file));
        }
        gathering.finish();
        return new CounterLog.Outcome(rows, skipped);
    }

    /** Where each column stands, if all that the mapping asks for are there. */
    private Map<String, Integer> columns(List<String> cells, long line) throws CounterLogException {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            columns.putIfAbsent(mapping.heading() ? cells.get(i).strip() : String.valueOf(i + 1), i);
        }
        for (String wanted : wanted()) {
            if (!columns.containsKey(wanted)) {
                throw new CounterLogException(Catalogue.text(Messages.Mapped_noColumn, file, line, wanted));
            }
        }
        return columns;
    }

    private List<String> wanted() {
        List<String> wanted = new ArrayList<>(List.of(mapping.timeColumn()));
        mapping.samples().ifPresentOrElse(samples -> {
            wanted.add(samples.metric());
            wanted.add(samples.value());
            samples.labels().ifPresent(wanted::add);
        }, () -> mapping.counters().forEach(counter -> { // labels are told by lines, columns by the heading
            wanted.add(counter.source());
            wanted.addAll(counter.name().places());
            wanted.addAll(counter.where().keySet());
        }));
        return wanted;
    }

    /** Returns whether nothing in the line was there before at the same moment. */
    private boolean take(SampleLine sample, Instant moment, Optional<Instant> before, Gathering gathering, long line)
            throws CounterLogException {
        gathering.at(moment);
        boolean all = true;
        for (MappedCounter counter : mapping.counters()) {
            if (mapping.samples().isPresent() && !counter.source().equals(sample.metric())
                    || !sample.has(counter.where())) {
                continue;
            }
            String column = mapping.samples().map(LoadMapping.SampleColumns::value).orElse(counter.source());
            Optional<String> name = counter.name().fill(sample::told);
            if (name.isPresent()) {
                check(name.get(), moment, before, gathering, line);
                all &= gathering.add(name.get(), counter, number(sample.cell(column).orElse("")));
            }
        }
        return all;
    }

    /** A counter that begins before what was read already shows that the log has one counter behind the other. */
    private void check(String name, Instant moment, Optional<Instant> before, Gathering gathering, long line)
            throws CounterLogException {
        if (gathering.knows(name)) {
            return;
        }
        if (before.filter(moment::isBefore).isPresent()) {
            throw new CounterLogException(Catalogue.text(Messages.Mapped_noOrder, file, line, name));
        }
        if (gathering.size() == MOST_COUNTERS) {
            throw new CounterLogException(Catalogue.text(Messages.Mapped_tooMany, file, line, MOST_COUNTERS));
        }
    }

    private double number(String text) {
        String plain = mapping.decimal() == '.' ? text : text.replace(mapping.decimal(), '.');
        try {
            double value = plain.isEmpty() ? Double.NaN : Double.parseDouble(plain);
            return Double.isFinite(value) ? value : Double.NaN;
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }
}

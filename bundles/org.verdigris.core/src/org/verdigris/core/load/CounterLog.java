package org.verdigris.core.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.verdigris.disk.Progress;
import org.verdigris.model.text.Catalogue;

/**
 * A log of counters as Performance Monitor, {@code typeperf} and {@code relog} write it: text with a column of moments and one
 * for each counter. It is read as a stream; logs that were put one behind the other, each with its heading, are one.
 */
public final class CounterLog implements LoadLog {
    /** The first cell of Performance Monitor's heading tells how many minutes its zone is behind UTC. */
    private static final Pattern HEADING = Pattern.compile("\\(PDH-CSV 4\\.0\\).*\\((-?\\d{1,4})\\)\\s*");
    private static final int ROWS_TO_LEARN = 10_000;
    private static final int LONGEST_LINE = 1 << 24;
    private static final int LINES_TO_TELL = 1024;

    private final Path file;
    private final ZoneId zone;

    /** Takes what stands in a log. */
    public interface Sink {
        /** The columns from here on, as their headings name them. */
        void columns(List<String> names);

        /**
         * The values of one moment, in the order of the columns.
         *
         * @param values NaN where there is none
         */
        void row(Instant moment, double[] values);
    }

    /**
     * How a log was read.
     *
     * @param rows    lines with a moment
     * @param skipped lines that are neither a heading nor begin with a moment
     */
    public record Outcome(long rows, long skipped) {
    }

    /** @param zone of the moments, where the log does not tell */
    public CounterLog(Path file, ZoneId zone) {
        this.file = Objects.requireNonNull(file);
        this.zone = Objects.requireNonNull(zone);
    }

    @Override
    public Outcome read(Sink sink, Progress progress) throws IOException {
        LogText log = LogText.of(file);
        LogMoments moments = null;
        char separator = ',';
        int columns = -1;
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
                if (columns < 0 || isHeading(text, separator)) {
                    separator = LogRow.separator(text);
                    List<String> cells = LogRow.cells(text, separator);
                    if (cells.size() < 2 || LogMoments.isMoment(cells.getFirst())) {
                        throw new CounterLogException(Catalogue.text(Messages.Log_noHeading, file));
                    }
                    if (moments == null) {
                        moments = learned(cells.getFirst(), separator, log);
                    }
                    columns = cells.size() - 1;
                    sink.columns(cells.subList(1, cells.size()).stream().map(String::strip).toList());
                    continue;
                }
                List<String> cells = LogRow.cells(text, separator);
                Optional<Instant> moment = moments.read(cells.getFirst());
                if (moment.isEmpty()) {
                    skipped++;
                    continue;
                }
                double[] values = new double[columns];
                for (int i = 0; i < columns; i++) {
                    values[i] = i + 1 < cells.size() ? LogRow.number(cells.get(i + 1)) : Double.NaN;
                }
                rows++;
                sink.row(moment.get(), values);
            }
        }
        if (rows == 0) {
            throw new CounterLogException(Catalogue.text(columns < 0 ? Messages.Log_empty : Messages.Log_noRows, file));
        }
        return new Outcome(rows, skipped);
    }

    private static boolean isHeading(String text, char separator) {
        return text.startsWith("\"(PDH-CSV") || text.startsWith("(PDH-CSV")
                || !text.isEmpty() && !Character.isDigit(text.charAt(0)) && text.charAt(0) != '"'
                        && text.indexOf(separator) > 0 && text.indexOf('\\') > 0;
    }

    /** Which number of a date is the day is learned before the first row is given on. */
    private LogMoments learned(String first, char separator, LogText log) throws IOException {
        Matcher heading = HEADING.matcher(first.strip());
        LogMoments moments = new LogMoments(heading.matches()
                ? ZoneOffset.ofTotalSeconds(-60 * Integer.parseInt(heading.group(1)))
                : zone);
        try (BufferedReader reader = log.reader()) {
            for (int i = 0; i < ROWS_TO_LEARN; i++) {
                String text = reader.readLine();
                if (text == null) {
                    break;
                }
                moments.learn(LogRow.cells(text.substring(0, Math.min(text.length(), 64)), separator).getFirst());
            }
        }
        return moments;
    }
}

package org.verdigris.core.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;

/** Logs of counters in every form that hosts write, broken ones, and what is made of their rows. */
final class CounterLogTest {
    private static final String HEADING = "\"(PDH-CSV 4.0) (W. Europe Standard Time)(-60)\","
            + "\"\\\\HV-01\\Processor(_Total)\\% Processor Time\",\"\\\\HV-01\\LogicalDisk(D:)\\Avg. Disk sec/Read\"\r\n";

    @TempDir
    private Path folder;

    private final List<String> columns = new ArrayList<>();
    private final Map<Instant, List<Double>> rows = new TreeMap<>();

    private final CounterLog.Sink sink = new CounterLog.Sink() {
        @Override
        public void columns(List<String> names) {
            columns.addAll(names);
        }

        @Override
        public void row(Instant moment, double[] values) {
            rows.put(moment, Arrays.stream(values).boxed().toList());
        }
    };

    private CounterLog.Outcome read(String text, Charset charset) throws IOException {
        return new CounterLog(Files.write(folder.resolve("log.csv"), text.getBytes(charset)),
                ZoneId.of("Europe/Vienna"))
                .read(sink, Progress.none());
    }

    private CounterLog.Outcome read(String text) throws IOException {
        return read(text, StandardCharsets.UTF_8);
    }

    @Test
    void whatPerformanceMonitorWritesIsReadWithItsZone() throws IOException {
        CounterLog.Outcome outcome = read(HEADING + "\"03/29/2006 14:05:00.250\",\"12.5\",\" \"\r\n"
                + "\"03/29/2006 14:05:15.250\",\"13.75\",\"0.0031\"\r\n");
        assertThat(outcome).isEqualTo(new CounterLog.Outcome(2, 0));
        assertThat(columns).containsExactly("\\\\HV-01\\Processor(_Total)\\% Processor Time",
                "\\\\HV-01\\LogicalDisk(D:)\\Avg. Disk sec/Read");
        assertThat(rows).containsOnlyKeys(Instant.parse("2006-03-29T13:05:00.250Z"),
                Instant.parse("2006-03-29T13:05:15.250Z"));
        assertThat(rows.get(Instant.parse("2006-03-29T13:05:00.250Z"))).containsExactly(12.5, Double.NaN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            29.03.2006 14:05:00     | 2006-03-29T12:05:00Z
            29. 3. 2006 14:05:00    | 2006-03-29T12:05:00Z
            2006-03-29 14:05:00,500 | 2006-03-29T12:05:00.500Z
            2006-03-29T14:05        | 2006-03-29T12:05:00Z
            3/29/2006 2:05:00 PM    | 2006-03-29T12:05:00Z
            29/03/2006 12:05:00 a.m. | 2006-03-28T22:05:00Z
            29-03-06 14:05:00       | 2006-03-29T12:05:00Z
            """)
    void everyFormOfADateIsRead(String written, String moment) throws IOException {
        read("Zeit;\\Prozessor(_Total)\\Prozessorzeit (%)\n" + written + ";1,5\n");
        assertThat(rows).containsExactly(Map.entry(Instant.parse(moment), List.of(1.5)));
    }

    @Test
    void aLaterRowTellsWhichNumberIsTheDay() throws IOException {
        read("Time,\\A\\B\n04/05/2006 10:00:00,1\n13/05/2006 10:00:00,2\n");
        assertThat(rows.keySet()).contains(Instant.parse("2006-05-04T08:00:00Z"));
        rows.clear();
        read("Time,\\A\\B\n04/05/2006 10:00:00,1\n04/06/2006 10:00:00,2\n");
        assertThat(rows.keySet()).contains(Instant.parse("2006-04-05T08:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12.5 | 12.5
            12,5 | 12.5
            1.234,5 | 1234.5
            1,234.5 | 1234.5
            1,234,567 | 1234567
            1.234.567 | 1234567
            1'234.5 | 1234.5
            1.2E-05 | 0.000012
            1,2e+3 | 1200
            -1 | -1
            """)
    void everyFormOfANumberIsRead(String written, double value) {
        assertThat(LogRow.number(written)).isEqualTo(value, within(1e-12));
        assertThat(LogRow.number(" " + written.replace(",", ",") + "\u00A0")).isEqualTo(value, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "n/a", "1.2.3,4,5", "0x10", "Infinity", "NaN", "1e", "1e9999x"})
    void whatIsNoNumberIsMissing(String written) {
        assertThat(LogRow.number(written)).isNaN();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void everyEncodingIsRead(String name) throws IOException {
        String mark = name.startsWith("UTF-16") ? "\uFEFF" : "";
        read(mark + "Zeit;\\Verfügbare Größe\\Wert\n29.03.2006 14:05:00;7\n", Charset.forName(name));
        assertThat(columns).containsExactly("\\Verfügbare Größe\\Wert");
        assertThat(rows).hasSize(1);
    }

    @Test
    void logsBehindEachOtherAndLinesCutOffAreTakenAsTheyAre() throws IOException {
        CounterLog.Outcome outcome = read(HEADING + "\"03/29/2006 14:05:00\",\"1\",\"2\"\r\nExiting, please wait...\r\n"
                + "\"(PDH-CSV 4.0) (W. Europe Standard Time)(-60)\",\"\\\\HV-01\\Memory\\Available MBytes\"\r\n"
                + "\"03/29/2006 15:05:00\",\"512\"\r\n\r\n\"03/29/2006 15:06:00\"\r\n\"03/29/20");
        assertThat(outcome).isEqualTo(new CounterLog.Outcome(3, 2));
        assertThat(columns).last().isEqualTo("\\\\HV-01\\Memory\\Available MBytes");
        assertThat(rows.values()).containsExactly(List.of(1.0, 2.0), List.of(512.0), List.of(Double.NaN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                | is empty
            29.03.2006 14:05:00;1             | does not begin with the names
            Time,\\A\\B                       | no row
            some text                         | does not begin with the names
            """)
    void whatIsNoLogIsRefused(String text, String reason) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(CounterLogException.class).hasMessageContaining("log.csv")
                .hasMessageContaining(reason);
    }

    @Test
    void readingCanBeEnded() throws IOException {
        StringBuilder text = new StringBuilder("Time,\\A\\B\n");
        for (int i = 0; i < 5000; i++) {
            text.append("2006-03-29 14:05:00,1\n");
        }
        Path file = Files.writeString(folder.resolve("long.csv"), text);
        Progress ended = new Progress() {
            @Override
            public void at(Phase phase, Path of, long done, long total) {
                assertThat(done).isLessThanOrEqualTo(total);
            }

            @Override
            public boolean cancelled() {
                return !rows.isEmpty();
            }
        };
        assertThatThrownBy(() -> new CounterLog(file, ZoneOffset.UTC).read(sink, ended))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void spansHaveWhatWasMeasuredInThem() throws IOException {
        Map<Instant, Map<String, Distribution>> spans = new TreeMap<>();
        LoadSpans made = new LoadSpans(Duration.ofMinutes(5), spans::put);
        Path file = folder.resolve("spans.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Time,\\CPU\\%\n");
            for (int i = 0; i < 40; i++) { // 15 seconds apart; the clock is set back once, and an hour is missing once
                Instant at = Instant.parse("2006-03-29T14:00:00Z").plusSeconds(15L * i + (i >= 30 ? 3600 : 0)
                        - (i == 10 ? 60 : 0));
                out.write(at.toString().replace("T", " ").replace("Z", "") + "," + (i == 5 ? "-1" : i) + "\n");
            }
        }
        new CounterLog(file, ZoneOffset.UTC).read(made, Progress.none());
        made.finish();
        assertThat(made.gaps()).isEqualTo(1);
        assertThat(made.repeated()).isEqualTo(1);
        assertThat(spans).containsOnlyKeys(Instant.parse("2006-03-29T14:00:00Z"), Instant.parse("2006-03-29T14:05:00Z"),
                Instant.parse("2006-03-29T15:05:00Z"));
        Distribution first = spans.get(Instant.parse("2006-03-29T14:00:00Z")).get("\\CPU\\%");
        assertThat(first.count()).isEqualTo(18); // twenty, without the negative one and the one that went back
        assertThat(first.least()).isZero();
        assertThat(first.most()).isEqualTo(19);
        assertThat(first.mean()).isEqualTo((190 - 5 - 10) / 18.0, within(1e-9));
    }

    @Test
    void aDistributionKnowsItsQuantilesWithinOnePerCent() {
        Random random = new Random(7);
        Distribution made = new Distribution();
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            double value =
                    i % 50 == 0 ? 0 : i % 7 == 0 ? -random.nextDouble() * 100 : Math.exp(random.nextGaussian() * 4);
            made.add(value);
            all.add(value);
        }
        all.sort(null);
        for (double part : new double[] {0, 0.01, 0.25, 0.5, 0.95, 0.99, 1}) {
            double exact = all.get((int) Math.max(0, Math.ceil(part * all.size()) - 1));
            assertThat(made.quantile(part)).as(String.format(Locale.ROOT, "%.2f", part))
                    .isEqualTo(exact, within(Math.abs(exact) * 0.01 + 1e-12));
        }
        assertThat(made.count()).isEqualTo(20_000);
        assertThat(made.mean()).isEqualTo(all.stream().mapToDouble(each -> each).average().orElseThrow(), within(1e-6));
        assertThatThrownBy(() -> new Distribution().mean()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> made.add(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            a,b,c                | a;b;c
            "a","b,c","d"        | a;b,c;d
            "a ""x"" b",c        | a "x" b;c
            a"b,c"d,e            | ab,cd;e
            "open,to the end     | open,to the end
            ,,                   | ;;
            "a",                 | a;
            "",b                 | ;b
            """)
    void aLineIsCutIntoItsCells(String line, String cells) {
        assertThat(String.join(";", LogRow.cells(line, ','))).isEqualTo(cells);
    }

    @Test
    void aPathHasItsParts() {
        assertThat(CounterPath.parse("\\\\HV-01\\Virtual Machines(web (old))\\CPU Utilization (%)")).hasValue(
                new CounterPath(Optional.of("HV-01"), "Virtual Machines", Optional.of("web (old)"),
                        "CPU Utilization (%)"));
        assertThat(CounterPath.parse("\\Memory\\Available MBytes")).hasValue(
                new CounterPath(Optional.empty(), "Memory", Optional.empty(), "Available MBytes"));
        for (String text : List.of("\\\\H\\A(b)\\c", "\\A\\b", "\\\\H\\A(C:\\mount)\\b/s")) {
            assertThat(CounterPath.parse(text).orElseThrow()).hasToString(text);
        }
        assertThat(CounterPath.parse("Memory")).isEmpty();
    }
}

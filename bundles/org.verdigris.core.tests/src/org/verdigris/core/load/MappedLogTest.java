package org.verdigris.core.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verdigris.disk.Progress;

/** Logs of other programs by what a mapping tells, sound, odd and broken. */
final class MappedLogTest {
    private static final String CPU = "\\\\{host}\\Processor(_Total)\\% Processor Time";
    private static final String WIDE =
            """
                    {"verdigris": "load mapping", "version": 1, "time": {"column": "time", "form": "seconds"},
                     "counters": [{"column": "idle", "counter": "\\\\\\\\{host}\\\\Processor(_Total)\\\\% Idle Time"},
                                  {"column": "used", "counter": "\\\\\\\\{host}\\\\Memory\\\\Used", "factor": 0.5, "unit": "MB"}]}
                    """;
    private static final String LONG = """
            {"verdigris": "load mapping", "version": 1, "time": {"column": "at", "form": "iso"},
             "metric": "metric", "labels": "labels", "value": "value",
             "counters": [{"metric": "cpu", "counter": "cpu {host}", "where": {"mode": "idle"}},
                          {"metric": "net", "counter": "net {host}/{nic}", "kind": "counter", "bits": 32}]}
            """;

    @TempDir
    private Path folder;

    private final Map<String, Map<String, Double>> rows = new LinkedHashMap<>();

    private final CounterLog.Sink sink = new CounterLog.Sink() {
        private List<String> columns = List.of();

        @Override
        public void columns(List<String> names) {
            assertThat(names.subList(0, columns.size())).isEqualTo(columns);
            columns = names;
        }

        @Override
        public void row(Instant moment, double[] values) {
            assertThat(values).hasSameSizeAs(columns);
            Map<String, Double> row = rows.computeIfAbsent(moment.toString(), any -> new TreeMap<>());
            for (int i = 0; i < values.length; i++) {
                if (!Double.isNaN(values[i])) {
                    row.put(columns.get(i), values[i]);
                }
            }
        }
    };

    private LoadMapping mapping(String json) throws IOException {
        return LoadMapping.read(Files.writeString(folder.resolve("mapping.json"), json), ZoneId.of("Europe/Vienna"));
    }

    private CounterLog.Outcome read(String json, String log, Charset charset) throws IOException {
        Path file = Files.write(folder.resolve("log.csv"), log.getBytes(charset));
        return new MappedLog(file, mapping(json)).read(sink, Progress.none());
    }

    private CounterLog.Outcome read(String json, String log) throws IOException {
        return read(json, log, StandardCharsets.UTF_8);
    }

    private List<Double> of(String counter) {
        return rows.values().stream().map(row -> row.getOrDefault(counter, Double.NaN)).toList();
    }

    @Test
    void aColumnBecomesACounterOfTheHostThatAnotherColumnNames() throws IOException {
        CounterLog.Outcome outcome = read(WIDE, """
                time,host,idle,used
                1143640800,HV-01,12.5,1000
                1143640800,HV-02,,3e3
                1143640815.250,HV-01,nan,-
                """);
        assertThat(outcome).isEqualTo(new CounterLog.Outcome(3, 0));
        assertThat(rows).containsExactly(
                Map.entry("2006-03-29T14:00:00Z", Map.of("\\\\HV-01\\Processor(_Total)\\% Idle Time", 12.5,
                        "\\\\HV-01\\Memory\\Used [MB]", 500.0, "\\\\HV-02\\Memory\\Used [MB]", 1500.0)),
                Map.entry("2006-03-29T14:00:15.250Z", Map.of()));
    }

    @Test
    void aLineBecomesASampleOfWhatItsLabelsName() throws IOException {
        CounterLog.Outcome outcome = read(LONG, """
                at,metric,labels,value
                2006-03-29T14:00:00Z,cpu,~{host=~~HV-01~~,mode=~~idle~~}~,80
                2006-03-29T14:00:00Z,cpu,~{host=~~HV-01~~,mode=~~user~~}~,20
                2006-03-29T14:00:00Z,~cpu{host=~~a \\~~b\\~~, c~~,mode=~~idle~~}~,,81
                2006-03-29T14:00:00Z,cpu,~host=~~HV-01~~,mode=~~idle~~~,79
                2006-03-29T14:00:00Z,disk,~{host=~~HV-01~~}~,5
                2006-03-29T16:00:15+02:00,cpu,~host=~~HV-01~~, mode=~~idle~~~,82
                2006-03-29 16:00:30,cpu,mode=~idle~,83
                """.replace('~', '"'));
        assertThat(outcome).isEqualTo(new CounterLog.Outcome(7, 1)); // the sample that was there twice
        assertThat(rows).containsOnlyKeys("2006-03-29T14:00:00Z", "2006-03-29T14:00:15Z", "2006-03-29T14:00:30Z");
        assertThat(of("cpu HV-01")).containsExactly(80.0, 82.0, Double.NaN);
        assertThat(of("cpu a \"b\", c")).containsExactly(81.0, Double.NaN, Double.NaN);
    }

    private String net(int seconds, String value) {
        return Instant.parse("2006-03-29T14:00:00Z").plusSeconds(seconds) + ",net,\"host=\"\"a\"\",nic=\"\"0\"\"\","
                + value
                + "\n";
    }

    @Test
    void whatCountsUpBecomesGrowthAndRestartsWrapsAndGapsTellNothingWrong() throws IOException {
        StringBuilder log = new StringBuilder("at,metric,labels,value\n");
        String[][] samples = {{"0", "1000"}, {"10", "1500"}, {"20", "1500"}, {"30", "200"}, {"40", "300"},
                {"50", "4294967000"}, {"60", "704"}, {"70", "1704"}, {"80", ""}, {"90", "3704"}, {"1000", "9999999"},
                {"1010", "10000099"}};
        for (String[] each : samples) {
            log.append(net(Integer.parseInt(each[0]), each[1]));
        }
        read(LONG, log.toString());
        double nothing = Double.NaN;
        assertThat(of("net a/0")).containsExactly(nothing, 50.0, 0.0, nothing, 10.0, 429_496_670.0, 100.0, 100.0,
                nothing, 100.0, nothing, 10.0);
        rows.clear();
        read(LONG.replace(", \"bits\": 32", ""), log.toString());
        assertThat(of("net a/0").get(6)).isNaN(); // nobody said that it wraps
    }

    @Test
    void aClockThatWasSetBackBeginsCountingAnew() throws IOException {
        read(LONG,
                "at,metric,labels,value\n" + net(100, "1000") + net(110, "1500") + net(50, "2000") + net(60, "2500"));
        assertThat(rows).hasSize(4);
        assertThat(of("net a/0")).containsExactly(Double.NaN, 50.0, Double.NaN, 50.0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            seconds             |               | 1143640800          | 2006-03-29T14:00:00Z
            milliseconds        |               | 1143640800500       | 2006-03-29T14:00:00.500Z
            iso                 |               | 2006-03-29T16:00:00 | 2006-03-29T14:00:00Z
            iso                 | UTC           | 2006-03-29 14:00:00 | 2006-03-29T14:00:00Z
            dd.MM.yyyy HH:mm:ss |               | 29.03.2006 16:00:00 | 2006-03-29T14:00:00Z
            dd.MM.yyyy HH:mm:ss | +01:00        | 29.03.2006 16:00:00 | 2006-03-29T15:00:00Z
            yyyyMMddHHmmssXX    | +01:00        | 20060329160000+0200 | 2006-03-29T14:00:00Z
            """)
    void everyFormOfAMomentIsRead(String form, String zone, String written, String moment) throws IOException {
        String told = zone == null ? "" : ", \"zone\": \"" + zone + "\"";
        read("""
                {"verdigris": "load mapping", "version": 1, "separator": ";", "decimal": ",", "heading": false,
                 "time": {"column": "1", "form": "%s"%s}, "counters": [{"column": "2", "counter": "cpu"}]}
                """.formatted(form, told), "\uFEFF" + written + ";1,5\r\n\r\n", StandardCharsets.UTF_16LE);
        assertThat(rows).containsExactly(Map.entry(moment, Map.of("cpu", 1.5)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "load mapping"          | "host facts"           | load mapping
            "version": 1            | "version": 2           | another version
            "form": "iso"           | "form": "'"            | no form of a moment
            "form": "iso"           | "form": "iso", "zone": "Wien" | no zone
            "column": "at",         |                        | column
            "kind": "counter"       | "kind": "sum"          | gauge or counter
            "bits": 32              | "bits": 33             | 32 or 64
            "bits": 32              | "factor": 0            | factor of 0
            "bits": 32              | "factor": "8"          | must be a number
            {host}/{nic}            | {host}/{nic            | brace
            "metric": "cpu",        |                        | metric
            "value": "value"        | "values": "value"      | value
            "labels": "labels"      | "separator": "::"      | one character
            "counters"              | "counter"              | counters
            "time": {               | "time": 5, "t": {      | time
            """)
    void aMappingThatIsWrongIsRefusedWithTheReason(String sound, String damaged, String reason) {
        String json = LONG.replace(sound, damaged == null ? "" : damaged);
        assertThat(json).isNotEqualTo(LONG);
        assertThatThrownBy(() -> mapping(json)).isInstanceOf(IOException.class).message()
                .contains("mapping.json", reason).doesNotContain("null").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            at,metric,value~                                                  | log.csv, line 1: there is no column “labels”
            at;metric;labels;value~                                           | line 1: there is no column “at”
            at,metric,labels,value~yesterday,cpu,,1~                         | line 2: “yesterday” is no moment
            at,metric,labels,value~2006-03-29T14:00:00Z,other,,1~            | no line holds
            at,metric,labels,value~2006-03-29T14:00:00Z,cpu,mode="idle",1~   | no line holds
            at,metric,labels,value~                                           | no line holds
            """)
    void aLogThatDoesNotFitIsRefusedWithItsLine(String log, String reason) {
        assertThatThrownBy(() -> read(LONG, log.replace('~', '\n'))).isInstanceOf(CounterLogException.class)
                .message().contains(reason).hasLineCount(1);
    }

    @Test
    void oneCounterBehindTheOtherIsRefusedBecauseItIsNoStream() {
        String log = "at,metric,labels,value\n" + net(0, "1") + net(10, "2") + net(0, "1").replace("\"0\"", "\"1\"");
        assertThatThrownBy(() -> read(LONG, log)).isInstanceOf(CounterLogException.class)
                .hasMessageContaining("line 4").hasMessageContaining("sort the lines by time");
    }

    @Test
    void aLaterLineThatCannotBeReadIsCounted() throws IOException {
        assertThat(read(WIDE, "time,host,idle,used\n1143640800,HV-01,1,2\n--\n\n1143640815,HV-01\nlast,1\n"))
                .isEqualTo(new CounterLog.Outcome(2, 2));
        assertThat(rows).hasSize(2);
        assertThatThrownBy(() -> read(WIDE, "")).isInstanceOf(CounterLogException.class);
    }

    @Test
    void aLongLogIsReadInLittleMemoryAndGoesOnToSpans() throws IOException {
        Path file = folder.resolve("long.csv");
        int moments = 200_000;
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("time,host,idle,used\n");
            for (int i = 0; i < moments; i++) {
                out.write((1_143_640_800L + 15L * i) + ",HV-0" + i % 3 + "," + i % 100 + ",1\n");
            }
        }
        List<Instant> starts = new ArrayList<>();
        long[] samples = {0};
        LoadSpans spans = new LoadSpans(Duration.ofDays(1), (start, values) -> {
            starts.add(start);
            samples[0] += values.values().stream().mapToLong(Distribution::count).sum();
            assertThat(values).hasSize(6);
        });
        CounterLog.Outcome outcome = new MappedLog(file, mapping(WIDE)).read(spans, Progress.none());
        spans.finish();
        assertThat(outcome.rows()).isEqualTo(moments);
        assertThat(samples[0]).isEqualTo(2L * moments);
        assertThat(starts).hasSize(36).isSorted();
        assertThat(spans.gaps()).isZero();
    }

    @Test
    void aNameIsFilledOnlyIfAllOfItIsTold() {
        NameTemplate name = new NameTemplate(CPU);
        assertThat(name.places()).containsExactly("host");
        assertThat(name.isSound()).isTrue();
        assertThat(new NameTemplate("a{}").isSound()).isFalse();
        assertThat(name.fill(place -> Optional.of("$1")))
                .hasValue("\\\\$1\\Processor(_Total)\\% Processor Time");
        assertThat(name.fill(place -> Optional.empty())).isEmpty();
        assertThat(new Growth(false).perSecond(Instant.EPOCH, 1)).isNaN();
        Growth growth = new Growth(false);
        growth.perSecond(Instant.EPOCH, 1);
        assertThat(growth.perSecond(Instant.EPOCH.plusMillis(500), 2)).isEqualTo(2, within(1e-9));
    }
}

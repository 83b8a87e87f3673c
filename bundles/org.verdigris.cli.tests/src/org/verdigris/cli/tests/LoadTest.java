package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/** Logs of counters are told as a whole and by spans of time. */
final class LoadTest {
    @TempDir
    private Path folder;
    private Path log;

    @BeforeEach
    void write() throws IOException {
        StringBuilder text =
                new StringBuilder("\"(PDH-CSV 4.0) (GMT)(0)\",\"\\\\HV-01\\Processor(_Total)\\% Processor Time\","
                        + "\"\\\\HV-01\\Memory\\Available MBytes\"\r\n");
        for (int i = 0; i < 120; i++) {
            text.append(
                    "\"03/29/2006 %02d:%02d:00.000\",\"%d\",\"%d\"\r\n".formatted(14 + i / 60, i % 60, i, 2000 + i));
        }
        log = Files.writeString(folder.resolve("hv-01.csv"), text);
    }

    @Test
    void eachCounterIsToldAsAWhole() {
        CommandRun run = CommandRun.of("load", log);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("120 rows from 2006-03-29T14:00:00Z to 2006-03-29T15:59:00Z; no gap",
                "% Processor Time");
        List<String> lines = run.out().lines().toList();
        assertThat(lines)
                .anyMatch(line -> line.contains("Processor") && line.matches(".*\\b120\\b.*0\\.00.*59\\.50.*119$"));
        assertThat(CommandRun.of("load", log, "--counter", "MEMORY").out()).contains("Available MBytes", "2,060")
                .doesNotContain("Processor Time");
    }

    @Test
    void spansComeAsCsvAndJson() {
        List<String> lines =
                CommandRun.of("load", log, "--interval", "1h", "--counter", "memory").out().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1))
                .startsWith("2006-03-29T14:00:00Z,\"\\\\HV-01\\Memory\\Available MBytes\",60,2000.00,2029.50,")
                .endsWith(",2059.00");
        JsonObject json = CommandRun.of("load", log, "--json").json();
        JsonObject counter = json.getAsJsonArray("logs").get(0).getAsJsonObject().getAsJsonArray("counters").get(1)
                .getAsJsonObject();
        assertThat(counter.get("mean").getAsDouble()).isEqualTo(59.5);
        assertThat(counter.get("p95").getAsDouble()).isBetween(112.0, 115.2);
    }

    @Test
    void countersAreNamedInEnglishAndByNamesOfOnesOwn() throws IOException {
        Path german = Files.writeString(folder.resolve("german.csv"), "Zeit;\\Prozessor(_Total)\\Prozessorzeit (%);"
                + "\\Eigenes\\Maß\n29.03.2006 14:05:00;1,5;2\n");
        assertThat(CommandRun.of("load", german, "--counter", "% processor time").out())
                .contains("\\Processor(_Total)\\% Processor Time").doesNotContain("Eigenes");
        Path names = Files.writeString(folder.resolve("names.txt"), "\\Eigenes\\Maß = \\Own\\Measure\n");
        assertThat(CommandRun.of("load", german, "--names", names).out()).contains("\\Own\\Measure");
        CommandRun bad = CommandRun.of("load", german, "--names", german);
        assertThat(bad.code()).isEqualTo(3);
        assertThat(bad.error()).contains("german.csv, line 1:");
    }

    @Test
    void aMappingTellsHowALogOfAnotherProgramIsRead() throws IOException {
        Path mapping = Files.writeString(folder.resolve("mapping.json"),
                """
                        {"verdigris": "load mapping", "version": 1, "heading": false, "time": {"column": "1", "form": "seconds"},
                         "counters": [{"column": "2", "counter": "\\\\Processor(_Total)\\\\% Idle Time"}]}
                        """);
        Path idle = Files.writeString(folder.resolve("cpu-idle.csv"), "1143640800.000,97.5\n1143640810.000,98.5\n");
        assertThat(CommandRun.of("load", "--mapping", mapping, idle).out()).contains(
                "2 rows from 2006-03-29T14:00:00Z to 2006-03-29T14:00:10Z", "\\Processor(_Total)\\% Idle Time",
                "98.00");
        CommandRun wrong = CommandRun.of("load", "--mapping", idle, idle);
        assertThat(wrong.code()).isEqualTo(3);
        assertThat(wrong.error()).contains("cpu-idle.csv").doesNotContain("Exception");
    }

    @Test
    void whatIsNoLogOrNoSpanIsSaid() throws IOException {
        assertThat(CommandRun.of("load", log, "--interval", "soon").error()).contains("soon", "5m");
        Path text = Files.writeString(folder.resolve("notes.txt"), "nothing of that kind");
        CommandRun run = CommandRun.of("load", text);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.error()).contains("notes.txt", "typeperf");
    }
}

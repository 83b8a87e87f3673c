package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.core.history.Inventory;
import org.verdigris.core.history.InventoryPlace;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.testing.disk.VhdBuilder;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** An inventory holds the histories of estates, and what was measured. */
final class InventoryTest {
    @TempDir
    private Path folder;
    private Path labs;
    private Path store;

    @BeforeEach
    void write() throws IOException {
        labs = Files.createDirectory(folder.resolve("labs"));
        store = folder.resolve("store/inventory.db");
        SampleEstate.sound(labs);
    }

    private CommandRun run(Object... words) {
        Object[] all = new Object[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--store";
        all[words.length + 1] = store;
        return CommandRun.of(all);
    }

    private void scan() {
        CommandRun scan = run("scan", "--quiet", "--no-cache", labs);
        assertThat(scan.code()).as(scan.error()).isZero();
    }

    @Test
    void theEstatesOfAnInventoryAreListed() throws IOException {
        assertThat(run("history", "list").out()).contains("Nothing was recorded in " + store, "\"verdigris scan\"");
        scan();
        scan();
        Path other = Files.createDirectory(folder.resolve("other"));
        SampleEstate.sound(other);
        assertThat(run("scan", "--quiet", "--no-cache", other).code()).isZero();
        List<String> lines = run("history", "list").out().lines().toList();
        assertThat(lines.get(1)).startsWith(labs.toString()).containsPattern("\\s2\\s");
        assertThat(lines.get(2)).startsWith(other.toString()).containsPattern("\\s1\\s");
        JsonObject first = run("history", "list", "--json").json().getAsJsonArray("estates").get(0).getAsJsonObject();
        assertThat(first.get("snapshots").getAsInt()).isEqualTo(2);
        assertThat(run("history", "list", folder.resolve("gone")).error()).contains(labs + ", " + other);
    }

    @Test
    void aDiskIsShownOverTimeEvenWhenItIsGone() throws IOException {
        scan();
        VhdBuilder.fixed(4 << 20).write(labs.resolve("spare.vhd"));
        SampleEstate.settle(labs);
        scan();
        Files.delete(labs.resolve("spare.vhd"));
        scan();
        JsonObject shown = run("history", "show", labs, "spare.vhd", "--json").json();
        JsonArray values = shown.getAsJsonArray("values");
        assertThat(values).hasSize(1);
        JsonObject only = values.get(0).getAsJsonObject();
        assertThat(only.get("value").getAsLong()).isEqualTo((4 << 20) + 512);
        assertThat(shown.get("firstSeen")).isEqualTo(only.get("taken")).isEqualTo(shown.get("lastSeen"));
        String text = run("history", "show", labs, labs.resolve("web.vhd"), "--measure", "capacity").out();
        assertThat(text.lines().toList()).hasSize(5);
        assertThat(text).contains("3 MB", "First seen");
        assertThat(run("history", "changes", labs).out()).contains("gone     spare.vhd");
    }

    @Test
    void whatIsNotKnownOrNotClearIsSaid() throws IOException {
        Path twin = Files.createDirectory(labs.resolve("attic"));
        VhdBuilder.fixed(3 << 20).write(twin.resolve("web.vhd"));
        SampleEstate.settle(labs);
        scan();
        assertThat(run("history", "show", labs, "nothing").error()).contains("\"nothing\"");
        assertThat(run("history", "show", labs, "web.vhd").error()).contains(labs.resolve("web.vhd").toString(),
                twin.resolve("web.vhd").toString());
        assertThat(run("history", "show", labs, twin.resolve("web.vhd")).code()).isZero();
        scan();
        assertThat(run("history", "changes", labs, "--from", "yesterday").error()).contains("\"yesterday\"");
        assertThat(run("history", "changes", labs).out()).contains("Nothing changed.");
    }

    @Test
    void noPasswordIsWritten() {
        CommandRun scan = CommandRun.of("scan", "--quiet", "--no-cache", labs, "--store",
                "jdbc:postgresql://verdigris:secret@127.0.0.1:1/inventory?password=secret");
        assertThat(scan.code()).isZero();
        assertThat(scan.error()).contains("127.0.0.1:1/inventory").doesNotContain("secret");
        assertThat(CommandRun.of("history", "list", "--store", "jdbc:mysql://u:secret@db/x").error())
                .contains("jdbc:postgresql:").doesNotContain("secret");
    }

    @Test
    void logsAreKeptOnce() throws IOException {
        StringBuilder text =
                new StringBuilder("\"(PDH-CSV 4.0) (UTC)(0)\",\"\\\\HV-01\\Processor(_Total)\\% Processor Time\"\r\n");
        IntStream.range(0, 60).forEach(i -> text.append("\"03/29/2006 14:%02d:00.000\",\"%d\"\r\n".formatted(i, i)));
        Path log = Files.writeString(folder.resolve("hv-01.csv"), text);
        assertThat(run("history", "import", log, "--of", "HV-01").out()).contains(log.toString(), "14 new spans");
        assertThat(run("history", "import", log, "--of", "HV-01").out()).contains(": 0 new spans");
    }

    @Test
    void logsOfOtherProgramsAreBroughtInAsAMappingTells() throws IOException {
        Path mapping = Files.writeString(folder.resolve("mapping.json"),
                """
                        {"verdigris": "load mapping", "version": 1, "heading": false, "time": {"column": "1", "form": "seconds"},
                         "counters": [{"column": "2", "counter": "\\\\Processor(_Total)\\\\% Idle Time"}]}
                        """);
        Path idle = Files.writeString(folder.resolve("cpu-idle.csv"), "1143640800.000,97.5\n1143640810.000,98.5\n");
        JsonObject told = JsonParser.parseString(
                run("history", "import", idle, "--of", "HV-01", "--mapping", mapping, "--json").out())
                .getAsJsonObject();
        JsonObject log = told.getAsJsonArray("logs").get(0).getAsJsonObject();
        assertThat(log.get("file").getAsString()).isEqualTo(idle.toString());
        assertThat(log.get("spans").getAsInt()).as("five minutes, an hour, a day").isEqualTo(3);
    }

    @Test
    void changesAreToldForwards() throws IOException {
        scan();
        scan();
        try (Inventory inventory = Inventory.open(InventoryPlace.of(store.toString()))) {
            inventory.record(labs.toString(), EstateFactory.eINSTANCE.createEstate(),
                    Instant.now().plus(Duration.ofDays(9)));
        }
        LocalDate today = LocalDate.now();
        CommandRun run = run("history", "changes", labs, "--from", today.plusDays(10), "--to", today);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.error()).contains(today.toString(), "must not be later");
        assertThat(run("history", "changes", labs, "--from", today, "--to", today.plusDays(10)).out())
                .contains("gone     web.vhd");
    }

    @Test
    void retentionAndScheduleAreToldAsJsonToo() {
        scan();
        JsonObject kept = run("history", "keep", "1d,1y,3y", "--thin", "--json").json();
        assertThat(kept.get("keep").getAsString()).isEqualTo("1d,1y,3y");
        assertThat(kept.get("removed").getAsInt()).isZero();
        assertThat(run("history", "keep", "--json").json().has("removed")).isFalse();
        JsonObject lines = CommandRun.of("history", "schedule", labs, "--json").json();
        assertThat(lines.get("cron").getAsString()).startsWith("0 3 * * * ").contains(labs.toString());
        assertThat(lines.get("windows").getAsString()).contains("/SC DAILY");
    }
}

package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.testing.example.ExampleEstate;

import com.google.gson.JsonArray;

/** Scans are added to the inventory, and what it remembers is told. */
final class HistoryTest {
    @TempDir
    private Path root;
    private Path estate;
    private Path store;

    @BeforeEach
    void write() throws IOException {
        ExampleEstate.write(root.resolve("estate"));
        estate = root.resolve("estate/Labs.verdigris");
        store = root.resolve("inventory.db");
    }

    private void scan() {
        CommandRun run = CommandRun.of("scan", "--quiet", "--no-cache", "--no-guests", "--store", store, estate);
        assertThat(run.error()).isEmpty();
    }

    private CommandRun history(Object... words) {
        Object[] all = new Object[words.length + 3];
        all[0] = "history";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--store";
        all[words.length + 2] = store;
        return CommandRun.of(all);
    }

    @Test
    void snapshotsAreListedAndWhatChangedBetweenThemIsTold() throws IOException {
        scan();
        Files.delete(root.resolve("estate/attic/old-crm-export.vhd"));
        Path disk = root.resolve("estate/hv-02/D/VMs/web01/web01.vhd");
        Files.copy(disk, root.resolve("estate/hv-02/D/VMs/web01/new.vhd"));
        scan();
        JsonArray snapshots = history("list", estate, "--json").json().getAsJsonArray("snapshots");
        assertThat(snapshots).hasSize(2);
        assertThat(snapshots.get(0).getAsJsonObject().get("machines").getAsInt()).isEqualTo(13);
        assertThat(history("list", estate).out().lines()).hasSize(3);
        CommandRun changes = history("changes", estate);
        assertThat(changes.out()).contains("new      new.vhd", "gone     old-crm-export.vhd", "bytes was")
                .doesNotContain("web01.vhd");
        assertThat(history("changes", estate, "--json").json().getAsJsonArray("changes")).hasSizeGreaterThan(2);
        assertThat(history("changes", estate, "--from", "1999-12-31").out()).isEqualTo(changes.out());
    }

    @Test
    void aDiskAndAVolumeAreShownOverTime() {
        scan();
        scan();
        assertThat(history("show", estate, "web01.vhd").out().lines()).hasSize(4).last().asString()
                .startsWith("First seen");
        assertThat(history("show", estate, "HV-01 D:").out()).contains("34 GB");
        assertThat(history("show", estate, "HV-01", "--measure", "machines", "--json").json().getAsJsonArray("values"))
                .hasSize(2);
        assertThat(history("show", estate, "nobody").error()).contains("\"nobody\"");
        CommandRun wrong = history("show", estate, "web01.vhd", "--measure", "weight");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.error()).contains("\"weight\"", "file-size");
    }

    @Test
    void anEstateWithoutHistoryIsToldWithThoseThatHaveOne() {
        scan();
        CommandRun run = history("list", root.resolve("estate/attic"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.error()).contains("has no history", estate.toString());
        assertThat(history("changes", estate).error()).contains("two snapshots");
    }

    @Test
    void aScanIsNotRecordedIfNobodyWantsIt() {
        CommandRun.of("scan", "--quiet", "--no-cache", "--no-guests", "--no-history", "--store", store, estate);
        assertThat(store).doesNotExist();
    }

    @Test
    void aScanGoesOnWithoutItsHistory() throws IOException {
        Files.writeString(store, "a letter ".repeat(200));
        CommandRun run = CommandRun.of("scan", "--brief", "--no-cache", "--no-guests", "--store", store, estate);
        assertThat(run.out()).contains("payroll");
        assertThat(run.error()).contains("not added to the history", store.toString());
        assertThat(Files.readString(store)).startsWith("a letter");
    }

    @Test
    void retentionIsToldSetAndUsed() {
        scan();
        assertThat(history("keep").out()).contains("90d,2y,10y");
        assertThat(history("keep", "7d,1y,2y", "--thin").out()).contains("7d,1y,2y", "0 snapshots were removed");
        CommandRun wrong = history("keep", "always");
        assertThat(wrong.code()).isEqualTo(3);
        assertThat(wrong.error()).contains("\"always\"");
    }

    @Test
    void linesForTheClockAreShown() {
        CommandRun run = CommandRun.of("history", "schedule", "/srv/my labs", "--every", "week");
        assertThat(run.out()).contains("0 3 * * 0 verdigris scan --quiet '/srv/my labs'", "schtasks /Create", "WEEKLY");
        assertThat(CommandRun.of("history", "schedule", "/srv", "--every", "hour").code()).isEqualTo(2);
    }
}

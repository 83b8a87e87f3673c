package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.estate.HostFacts;
import org.verdigris.core.estate.HostReport;
import org.verdigris.core.host.HostCollector;
import org.verdigris.core.host.HostSchema;
import org.verdigris.testing.example.ExampleEstate;

import com.google.gson.JsonObject;

/** The facts of hosts come by a script and a file into the estate. */
final class HostTest {
    private static final String REPORT = """
            {"verdigris": "host facts", "version": 1, "name": "%s", "collected": "2026-06-01T12:00:00Z",
             "memory": 16384, "notes": ["Disks: no right to"]}
            """;

    @TempDir
    private Path root;
    private Path estate;

    @BeforeEach
    void write() throws IOException {
        ExampleEstate.write(root.resolve("estate"));
        estate = root.resolve("estate/Labs.verdigris");
    }

    private Path report(String host) throws IOException {
        return Files.writeString(root.resolve(host + ".json"), REPORT.formatted(host));
    }

    @Test
    void theCollectorsAreWrittenAndNeverOverAFile() throws IOException {
        assertThat(CommandRun.of("host", "collector").out().replace("\r\n", "\n"))
                .isEqualTo(HostCollector.VBSCRIPT.script().replace("\r\n", "\n"));
        Path file = root.resolve("collector.ps1");
        assertThat(CommandRun.of("host", "collector", "--powershell", "--output", file).code()).isZero();
        assertThat(Files.readString(file)).isEqualTo(HostCollector.POWERSHELL.script());
        CommandRun again = CommandRun.of("host", "collector", "-o", file);
        assertThat(again.code()).isEqualTo(3);
        assertThat(Files.readString(file)).isEqualTo(HostCollector.POWERSHELL.script());
    }

    @Test
    void theSchemaIsWrittenAndNeverOverAFile() throws IOException {
        assertThat(CommandRun.of("host", "schema").out()).isEqualTo(HostSchema.text());
        Path file = root.resolve("schema.json");
        assertThat(CommandRun.of("host", "schema", "--output", file).code()).isZero();
        assertThat(Files.readString(file)).isEqualTo(HostSchema.text());
        assertThat(CommandRun.of("host", "schema", "-o", file).code()).isEqualTo(3);
    }

    @Test
    void theFactsOfThisComputerAreWrittenAndCanBeImported() throws IOException {
        Path file = root.resolve("this.json");
        assertThat(CommandRun.of("host", "collect", "--output", file).code()).isZero();
        HostFacts facts = HostReport.read(file).facts();
        assertThat(facts.processors()).hasValue(Runtime.getRuntime().availableProcessors());
        assertThat(facts.operatingSystem().orElseThrow()).contains(System.getProperty("os.name"));
        assertThat(facts.memory().orElseThrow()).isBetween(256L, 1L << 24);
        assertThat(facts.volumes()).isNotEmpty().allSatisfy(volume -> assertThat(volume.free().orElseThrow())
                .isBetween(0L, volume.capacity().orElseThrow()));
        assertThat(CommandRun.of("host", "import", file, "--host", "HV-03", "--estate", estate).code()).isZero();
        assertThat(EstateDefinition.load(estate).hosts().get(2).facts().volumes()).isEqualTo(facts.volumes());
        assertThat(CommandRun.of("host", "collect", "--output", file).code()).isEqualTo(3);
    }

    @Test
    void whatIsImportedIsToldAndSaved() throws IOException {
        byte[] before = Files.readAllBytes(estate);
        CommandRun dry = CommandRun.of("host", "import", report("HV-01"), "--estate", estate, "--dry-run");
        assertThat(dry.code()).isZero();
        assertThat(dry.out()).contains("HV-01: one fact has changed.", "Memory: 8,192 MB \u2192 16,384 MB",
                "Not read on the host: Disks: no right to", "was not changed");
        assertThat(estate).hasBinaryContent(before);
        CommandRun run = CommandRun.of("host", "import", report("HV-01"), report("HV-09"), "--estate", estate);
        assertThat(run.out()).contains("HV-09 is new in the estate.", "No folder belongs to HV-09 yet", "was saved");
        EstateDefinition saved = EstateDefinition.load(estate);
        assertThat(saved.hosts()).hasSize(4);
        assertThat(saved.hosts().getFirst().facts().memory()).hasValue(16_384L);
        assertThat(saved.hosts().getFirst().facts().volumes()).hasSize(2);
    }

    @Test
    void oneBadFileOfSeveralChangesNothing() throws IOException {
        byte[] before = Files.readAllBytes(estate);
        Path bad = Files.writeString(root.resolve("bad.json"), "{\"verdigris\": 1}");
        CommandRun run = CommandRun.of("host", "import", report("HV-01"), bad, "--estate", estate);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.error()).contains("bad.json");
        assertThat(estate).hasBinaryContent(before);
    }

    @Test
    void jsonSaysWhatChanged() throws IOException {
        JsonObject json = CommandRun.of("host", "import", report("hv-09"), "--host", "HV-02", "--estate", estate,
                "--json").json();
        JsonObject host = json.getAsJsonArray("hosts").get(0).getAsJsonObject();
        assertThat(host.get("name").getAsString()).isEqualTo("HV-02");
        assertThat(host.get("added").getAsBoolean()).isFalse();
        assertThat(host.getAsJsonArray("changes").get(0).getAsJsonObject().get("after").getAsString())
                .isEqualTo("16,384 MB");
    }

    @Test
    void withoutAnEstateFileItIsRefused() throws IOException {
        Path folder = Files.createDirectory(root.resolve("bare"));
        assertThat(CommandRun.of("host", "import", report("HV-01"), "--estate", folder).error())
                .contains("has no estate file");
        assertThat(CommandRun.of("host").code()).isEqualTo(2);
        assertThat(CommandRun.of("host", "import", report("a"), report("b"), "--host", "c", "--estate", estate).code())
                .isEqualTo(2);
    }
}

package org.verdigris.core.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verdigris.core.estate.AdapterFacts;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.estate.EstateFileException;
import org.verdigris.core.estate.HostDefinition;
import org.verdigris.core.estate.HostFacts;
import org.verdigris.core.estate.HostReport;
import org.verdigris.core.estate.HostSetup;

/** What a collector wrote is read with care, and changes no more of the estate than it tells. */
final class HostUpdateTest {
    private static final String REPORT = """
            {
              "verdigris": "host facts",
              "version": 1,
              "name": "hv-01",
              "collected": "2026-06-01T12:00:00Z",
              "memory": 16384, "bootOptions": "FASTDETECT 3GB", "cluster": "HVCLUSTER", "nodeState": "up",
              "volumes": [{"name": "D:", "compressed": true, "fileSystem": "NTFS", "capacity": 1000, "free": 500}],
              "adapters": [{"name": "Broadcom #2", "address": "00188b4a21c0"}],
              "options": {"VMRCEnabled": "true"},
              "notes": ["Disks: no right to (70)"]
            }
            """;

    @TempDir
    private Path folder;
    private Path file;
    private EstateDefinition estate;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("labs.verdigris");
        Files.writeString(file,
                """
                        {"version": 1, "name": "Labs", "later": "kept", "hosts": [
                          {"name": "HV-01", "folders": ["hv-01"], "product": "Virtual Server 2005 R2 SP1", "memory": 8192,
                           "rack": 7, "antivirus": "Sentry 8", "antivirusExclusions": ["*.vhd"], "bootOptions": "/fastdetect",
                           "mappings": {"E:\\\\VMs": "e"},
                           "volumes": [{"name": "C:", "free": 1}, {"name": "d:", "label": "Machines", "free": 900, "folder": "hv-01/D", "fragmentation": 9}],
                           "adapters": [{"name": "Broadcom", "address": "00188B4A21C0", "binding": 5, "use": "machines", "servicesBound": true}],
                           "options": {"VSScriptsEnabled": "false"}},
                          {"name": "HV-02", "folders": ["hv-02"]}]}
                        """);
        estate = EstateDefinition.load(file);
    }

    private HostReport report(String text) throws IOException {
        return HostReport.read(Files.writeString(folder.resolve("facts.json"), text));
    }

    @Test
    void theHostOfThatNameIsBroughtUpToDateAndNothingElse() throws IOException {
        HostUpdate update = HostUpdate.of(estate, report(REPORT), Optional.empty());
        assertThat(update.added()).isFalse();
        EstateDefinition saved = update.estate().save(file);
        assertThat(EstateDefinition.load(file)).isEqualTo(saved);
        HostDefinition host = saved.hosts().getFirst();
        HostFacts facts = host.facts();
        assertThat(host.name()).isEqualTo("HV-01");
        assertThat(host.folders()).containsExactly(folder.resolve("hv-01"));
        assertThat(host.mappings()).containsEntry("E:\\VMs", folder.resolve("e"));
        assertThat(facts.product()).hasValue("Virtual Server 2005 R2 SP1");
        assertThat(facts.memory()).hasValue(16_384L);
        assertThat(facts.volumes()).singleElement().satisfies(volume -> {
            assertThat(volume.name()).isEqualTo("D:");
            assertThat(volume.free()).hasValue(500L);
            assertThat(volume.label()).hasValue("Machines");
            assertThat(volume.fragmentation()).hasValue(9);
            assertThat(volume.compressed()).hasValue(true);
            assertThat(volume.folder()).hasValue(folder.resolve("hv-01/D"));
        });
        assertThat(facts.adapters())
                .containsExactly(new AdapterFacts("Broadcom #2", Optional.of("00188b4a21c0"), Optional.of(5L),
                        Optional.of("machines"), Optional.of(true)));
        assertThat(facts.setup()).isEqualTo(new HostSetup(Optional.of("FASTDETECT 3GB"), Optional.of("Sentry 8"),
                List.of("*.vhd"), Optional.of("HVCLUSTER"), Optional.of("up")));
        assertThat(facts.options()).containsEntry("VSScriptsEnabled", "false").containsEntry("VMRCEnabled", "true");
        assertThat(Files.readString(file)).contains("\"rack\": 7", "\"later\": \"kept\"");
        assertThat(saved.hosts().getLast()).isEqualTo(estate.hosts().getLast());
    }

    @Test
    void whatChangesIsToldWithBeforeAndAfter() throws IOException {
        HostUpdate update = HostUpdate.of(estate, report(REPORT), Optional.empty());
        assertThat(update.changes()).contains(new HostUpdate.Change("Memory", "8,192 MB", "16,384 MB"),
                new HostUpdate.Change("Option VMRCEnabled", "", "true"),
                new HostUpdate.Change("Network adapter Broadcom",
                        "00188B4A21C0, 5, for machines, network services bound", ""),
                new HostUpdate.Change("Boot options", "/fastdetect", "FASTDETECT 3GB"),
                new HostUpdate.Change("Cluster", "", "HVCLUSTER"),
                new HostUpdate.Change("State in the cluster", "", "up"))
                .anyMatch(change -> change.after().endsWith("9 % fragmented, compressed"))
                .anyMatch(change -> change.fact().equals("Volume C:") && change.after().isEmpty())
                .noneMatch(change -> change.fact().equals("Product"));
    }

    @Test
    void aSecondImportOfTheSameChangesNothing() throws IOException {
        HostUpdate once = HostUpdate.of(estate, report(REPORT), Optional.empty());
        HostUpdate twice = HostUpdate.of(once.estate(), report(REPORT), Optional.empty());
        assertThat(twice.changes()).isEmpty();
        assertThat(twice.estate()).isEqualTo(once.estate());
    }

    @Test
    void aHostThatTheEstateDoesNotKnowIsAddedAndAnotherNameIsTaken() throws IOException {
        HostUpdate added = HostUpdate.of(EstateDefinition.of(List.of(folder)), report(REPORT), Optional.empty());
        assertThat(added.added()).isTrue();
        assertThat(added.estate().hosts()).extracting(HostDefinition::name).containsExactly("hv-01");
        HostUpdate other = HostUpdate.of(estate, report(REPORT), Optional.of("hv-02"));
        assertThat(other.added()).isFalse();
        assertThat(other.host().name()).isEqualTo("HV-02");
        assertThat(other.estate().hosts().getFirst()).isEqualTo(estate.hosts().getFirst());
    }

    @Test
    void theMomentAndTheNotesAreRead() throws IOException {
        HostReport report = report(REPORT.replace("12:00:00Z", "14:00:00+02:00"));
        assertThat(report.collected()).isEqualTo(Instant.parse("2026-06-01T12:00:00Z"));
        assertThat(report.notes()).containsExactly("Disks: no right to (70)");
    }

    @Test
    void whatAShellWroteInUtf16IsReadToo() throws IOException {
        Path wide = Files.write(folder.resolve("wide.json"), ("\uFEFF" + REPORT).getBytes(StandardCharsets.UTF_16LE));
        assertThat(HostReport.read(wide)).isEqualTo(report(REPORT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "verdigris": "host facts"       | "program": "other"            | holds no facts of a host
            "version": 1                    | "version": 2                  | newer collector (format 2
            "version": 1                    | "version": "new"              | whole number
            "memory": 16384                 | "memory": -1                  | line 6
            "collected": "2026-06-01T12:00:00Z" | "collected": "1.6.2026"   | 1.6.2026
            "name": "hv-01",                |                               | name
            "capacity": 1000                | "capacity": "large"           | capacity
            "compressed": true              | "compressed": "yes"           | true or false
            "bootOptions": "FASTDETECT 3GB" | "bootOptions": ["/3GB"]       | bootOptions
            "nodeState": "up"               | "nodeState": "up", "antivirusExclusions": "*.vhd" | list in square brackets
            "fileSystem": "NTFS"            | "fragmentation": 101          | from 0 to 100
            "notes": ["Disks                | "notes": [5, "Disks           | notes
            }]                              | }                             | not valid JSON
            """)
    void whatIsDamagedOrForeignIsRefusedWithTheReason(String sound, String damaged, String reason) {
        String text = REPORT.replace(sound, damaged == null ? "" : damaged);
        assertThat(text).isNotEqualTo(REPORT);
        assertThatThrownBy(() -> report(text)).isInstanceOf(EstateFileException.class)
                .hasMessageContaining("facts.json").hasMessageContaining(reason);
    }
}

package org.verdigris.core.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.core.estate.AdapterFacts;
import org.verdigris.core.estate.EstateFileException;
import org.verdigris.core.estate.HostFacts;
import org.verdigris.core.estate.HostReport;
import org.verdigris.core.estate.HostSetup;
import org.verdigris.core.estate.PhysicalDiskFacts;
import org.verdigris.core.estate.VolumeFacts;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

/** The schema, the reader and what is written agree on every member; another validator says so too. */
final class HostSchemaTest {
    private static final HostReport FULL = new HostReport("HV-01", Instant.parse("2026-06-01T12:00:00Z"),
            List.of("Disks: no right to"),
            new HostFacts(Optional.of("Virtual Server 2005 R2 SP1"), Optional.of("Windows Server 2003"),
                    Optional.of(8192L), Optional.of(4), Optional.of("Xeon"),
                    List.of(new VolumeFacts("D:", Optional.of("Data"), Optional.of("NTFS"), Optional.of(1L << 40),
                            Optional.of(0L), Optional.empty(), Optional.of(100), Optional.of(true))),
                    List.of(new PhysicalDiskFacts("Disk 0", Optional.of("SCSI"), Optional.of(200L))),
                    List.of(new AdapterFacts("NIC", Optional.of("001122334455"), Optional.of(4_294_967_295L),
                            Optional.of("machines"), Optional.of(false))),
                    Map.of("VMRCEnabled", "true"),
                    new HostSetup(Optional.of("/fastdetect"), Optional.of("Sentry 8"), List.of("*.vhd"),
                            Optional.of("HVCLUSTER"), Optional.of("up"))));

    @TempDir
    private Path folder;
    private int files;

    private static JsonObject object(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }

    private static JsonObject properties() {
        return object(HostSchema.text()).getAsJsonObject("properties");
    }

    private Path file(JsonObject json) throws IOException {
        return Files.writeString(folder.resolve("facts" + files++ + ".json"), json.toString());
    }

    /** The full report with one member in another form: of the report itself, or of the first thing in a list. */
    private static JsonObject damaged(String list, String member, JsonElement value) {
        JsonObject json = object(FULL.text());
        JsonObject owner = list.isEmpty() ? json : json.getAsJsonArray(list).get(0).getAsJsonObject();
        owner.add(member, value);
        return json;
    }

    private static Set<String> members(JsonObject schema) {
        return schema.getAsJsonObject("items").getAsJsonObject("properties").keySet();
    }

    private static List<String> lists() {
        return properties().entrySet().stream().filter(each -> each.getValue().getAsJsonObject().has("items")
                && each.getValue().getAsJsonObject().getAsJsonObject("items").has("properties")).map(Map.Entry::getKey)
                .toList();
    }

    @Test
    void whatIsWrittenHasEveryMemberOfTheSchemaAndNoOther() {
        JsonObject written = object(FULL.text());
        assertThat(written.keySet()).isEqualTo(properties().keySet());
        assertThat(lists()).containsExactly("volumes", "physicalDisks", "adapters");
        for (String list : lists()) {
            assertThat(written.getAsJsonArray(list).get(0).getAsJsonObject().keySet())
                    .isEqualTo(members(properties().getAsJsonObject(list)));
        }
    }

    @Test
    void theReaderLooksAtEveryMemberOfTheSchema() throws IOException {
        JsonArray wrong = new JsonArray();
        wrong.add(5); // neither a text nor a number, a flag, an object or a list of texts or objects
        for (String member : properties().keySet()) {
            assertRefused(damaged("", member, wrong), member);
        }
        for (String list : lists()) {
            for (String member : members(properties().getAsJsonObject(list))) {
                assertRefused(damaged(list, member, wrong), member);
            }
        }
        assertThat(HostReport.read(file(object(FULL.text())))).isEqualTo(FULL);
    }

    private void assertRefused(JsonObject json, String member) throws IOException {
        Path file = file(json);
        assertThatThrownBy(() -> HostReport.read(file)).as(member).isInstanceOf(EstateFileException.class)
                .hasMessageContaining(member);
    }

    @Test
    void anotherValidatorTakesWhatIsReadAndRefusesWhatIsNot() throws IOException {
        List<Path> sound = new ArrayList<>(List.of(file(object(FULL.text())),
                file(object(LocalHost.collect(Instant.parse("2026-06-01T12:00:00Z")).text())),
                file(object("{\"verdigris\": \"host facts\", \"version\": 1, \"name\": \"a\", "
                        + "\"collected\": \"2026-06-01T14:00+02:00\", \"rack\": 7}"))));
        List<Path> damaged = new ArrayList<>();
        for (String[] each : new String[][] {{"", "verdigris", "\"other\""}, {"", "version", "2"},
                {"", "name", "\" \""}, {"", "collected", "\"1.6.2026\""}, {"", "memory", "-1"},
                {"", "memory", "1.5"}, {"", "processors", "4097"}, {"", "antivirusExclusions", "\"*.vhd\""},
                {"", "options", "{\"VMRCEnabled\": true}"}, {"volumes", "fragmentation", "101"},
                {"volumes", "compressed", "\"yes\""}, {"volumes", "name", "5"}, {"adapters", "binding", "4294967296"},
                {"adapters", "servicesBound", "1"}}) {
            damaged.add(file(damaged(each[0], each[1], JsonParser.parseString(each[2]))));
        }
        JsonObject nameless = object(FULL.text());
        nameless.remove("name");
        damaged.add(file(nameless));
        for (Path file : sound) {
            assertThat(HostReport.read(file)).isNotNull();
        }
        for (Path file : damaged) {
            assertThatThrownBy(() -> HostReport.read(file)).as(Files.readString(file))
                    .isInstanceOf(EstateFileException.class);
        }
        assertThat(SchemaOracle.conform(folder, sound)).containsOnly(true);
        assertThat(SchemaOracle.conform(folder, damaged)).containsOnly(false);
    }

    @Test
    void theSchemaIsAsciiAndSaysWhatItIs() {
        assertThat(HostSchema.text()).matches("(?s)[\\n -~]+").doesNotContain("\t");
        assertThat(object(HostSchema.text()).get("$schema"))
                .isEqualTo(new JsonPrimitive("https://json-schema.org/draft/2020-12/schema"));
    }
}

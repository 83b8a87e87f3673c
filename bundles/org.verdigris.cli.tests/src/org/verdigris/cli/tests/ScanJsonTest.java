package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.estate.HostDefinition;
import org.verdigris.testing.corpus.Corpus;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.disk.VhdSurgery;
import org.verdigris.testing.vmc.VmcBuilder;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** {@code verdigris scan --json} tells programs everything, in a shape they can rely on. */
final class ScanJsonTest {

    @TempDir
    private Path folder;

    @Test
    void theListsAreThereEvenIfTheyAreEmpty() {
        JsonObject estate = scan(folder);
        assertThat(estate.keySet()).containsExactly("schema", "kind", "name", "folders", "scanned", "summary", "hosts",
                "machines", "networks", "disks", "problems", "setAside");
        assertThat(estate.get("schema").getAsInt()).isEqualTo(1);
        assertThat(estate.get("kind").getAsString()).isEqualTo("estate");
        assertThat(Instant.parse(estate.get("scanned").getAsString())).isBeforeOrEqualTo(Instant.now());
        assertThat(estate.getAsJsonArray("machines")).isEmpty();
    }

    @Test
    void sizesAreInBytesTimesInIsoAndUnitsInTheNames() throws IOException {
        SampleEstate.sound(folder);
        JsonObject estate = scan(folder);
        JsonObject machine = named(estate, "machines", "payroll");
        assertThat(machine.get("memoryMB").getAsLong()).isEqualTo(512);
        assertThat(machine.get("modified").getAsString()).isEqualTo("2008-05-06T07:08:09Z");
        assertThat(machine.get("fileSizeBytes").getAsLong()).isEqualTo(Files.size(folder.resolve("payroll.vmc")));
        assertThat(machine.get("notes").getAsString()).isEqualTo("Month end\nonly");
        JsonObject disk = named(estate, "disks", "child.vhd");
        assertThat(disk.get("type").getAsString()).isEqualTo("differencing");
        assertThat(disk.get("capacityBytes").getAsLong()).isEqualTo(40 << 20);
        assertThat(disk.get("created").getAsString()).isEqualTo("2005-09-01T12:00:00Z");
        JsonObject summary = estate.getAsJsonObject("summary");
        assertThat(summary.get("disks").getAsInt()).isEqualTo(3);
        assertThat(summary.get("capacityBytes").getAsLong()).isEqualTo((40 << 20) * 2L + (3 << 20));
        assertThat(summary.get("errors").getAsInt()).isZero();
    }

    @Test
    void linksAreToldByPath() throws IOException {
        SampleEstate.sound(folder);
        JsonObject estate = scan(folder);
        String payroll = folder.resolve("payroll.vmc").toString();
        JsonObject child = named(estate, "disks", "child.vhd");
        assertThat(child.get("parent").getAsString()).isEqualTo(folder.resolve("base.vhd").toString());
        assertThat(texts(child, "drives")).containsExactly(payroll + " IDE 0:0");
        assertThat(texts(named(estate, "disks", "base.vhd"), "children"))
                .containsExactly(folder.resolve("child.vhd").toString());
        assertThat(texts(named(estate, "networks", "LAN"), "adapters"))
                .containsExactly(payroll + " Network 0", folder.resolve("web.vmc") + " Network 0");
        JsonObject controller = named(estate, "machines", "payroll").getAsJsonArray("ideControllers").get(0)
                .getAsJsonObject();
        JsonObject drive = controller.getAsJsonArray("drives").get(0).getAsJsonObject();
        assertThat(drive.get("disk").getAsString()).isEqualTo(folder.resolve("child.vhd").toString());
    }

    @Test
    void hostsAreNamedByTheirMachines() throws IOException {
        SampleEstate.sound(folder.resolve("vms"));
        Path file = folder.resolve("labs.verdigris");
        new EstateDefinition("Labs", Optional.empty(), List.of(), Map.of(),
                List.of(HostDefinition.of("HV-01", List.of(folder.resolve("vms"))))).save(file);
        JsonObject estate = scan(file);
        assertThat(named(estate, "machines", "web").get("host").getAsString()).isEqualTo("HV-01");
        assertThat(texts(named(estate, "hosts", "HV-01"), "machines")).hasSize(2);
        assertThat(CommandRun.of("scan", "--no-cache", file).out()).containsPattern("Host +HV-01").contains("1 host,");
    }

    @Test
    void absentFactsAreLeftOut() throws IOException {
        SampleEstate.sound(folder);
        VmcBuilder.machine("bare").without("hardware/memory/ram_size").write(folder);
        JsonObject estate = scan(folder);
        assertThat(named(estate, "machines", "bare").has("memoryMB")).isFalse();
        assertThat(named(estate, "disks", "web.vhd").has("blockSizeBytes")).isFalse();
        assertThat(hasNull(estate)).isFalse();
    }

    @Test
    void flawsAndProblemsAreToldWithTheirRuleAndPlace() throws IOException {
        Path disk = VhdBuilder.dynamic(40 << 20).write(folder.resolve("bad.vhd"));
        VhdSurgery.on(disk).flip(Files.size(disk) - 512 + 64); // the checksum of the footer at the end
        CommandRun run = CommandRun.of("scan", "--no-cache", folder, "--json");
        assertThat(run.code()).isEqualTo(1);
        JsonObject bad = named(run.json(), "disks", "bad.vhd");
        assertThat(bad.getAsJsonArray("flaws").get(0).getAsJsonObject().get("rule").getAsString()).isEqualTo("F03");
        JsonObject problem = run.json().getAsJsonArray("problems").get(0).getAsJsonObject();
        assertThat(problem.get("kind").getAsString()).isEqualTo("damaged-disk");
        assertThat(problem.get("severity").getAsString()).isEqualTo("error");
        assertThat(problem.get("path").getAsString()).isEqualTo(disk.toString());
        assertThat(problem.get("subject").getAsString()).isEqualTo(disk.toString());
        assertThat(problem.get("message").getAsString()).isNotBlank();
        assertThat(problem.get("solution").getAsString()).isNotBlank();
    }

    @Test
    void theSameEstateGivesTheSameDocument() throws IOException {
        for (int i = 20; i > 0; i--) {
            SampleEstate.sound(folder.resolve("copy" + i));
        }
        JsonObject first = scan(folder);
        assertThat(paths(first, "machines")).isSorted().hasSize(40);
        assertThat(paths(first, "disks")).isSorted().hasSize(60);
        JsonObject second = scan(folder);
        first.remove("scanned");
        second.remove("scanned");
        assertThat(second.toString()).isEqualTo(first.toString());
    }

    @Test
    void everyDiskOfTheCorpusIsToldWithTheExpectedFacts() throws IOException {
        Corpus corpus = Corpus.find().orElse(null);
        assumeTrue(corpus != null, "the corpus is not here");
        List<Map<String, String>> rows = corpus.expected("vhd.tsv").stream()
                .filter(row -> !row.get("file").contains("d2v")).toList(); // 250 MB to unpack, and nothing new
        for (Map<String, String> row : rows) {
            assumeTrue(corpus.expand(row.get("file"), folder).isPresent(), "xz is not installed");
        }
        JsonObject estate = scan(folder);
        for (Map<String, String> row : rows) {
            JsonObject disk = with(estate, "disks", "path", folder.resolve(row.get("file")).toString());
            assertThat(facts(disk)).as(row.get("file")).containsExactly(Stream.of("type", "creator", "host_os",
                    "original_size", "current_size", "uuid", "table_entries", "block_size", "allocated_blocks",
                    "parent_uuid", "parent_name", "chs").map(row::get).toArray(String[]::new));
            List<String> rules = rules(disk);
            assertThat(rules.contains("F03")).as(row.get("file")).isEqualTo(row.get("footer_checksum").equals("bad"));
            assertThat(rules.contains("H02")).as(row.get("file")).isEqualTo(row.get("header_checksum").equals("bad"));
        }
    }

    private static List<String> facts(JsonObject disk) {
        String geometry = Stream.of("cylinders", "heads", "sectorsPerTrack").map(name -> disk.get(name).getAsString())
                .reduce((a, b) -> a + "/" + b).orElseThrow();
        return Stream.concat(Stream.of("type", "creator", "creatorHost", "originalSizeBytes", "capacityBytes", "diskId",
                "tableEntries", "blockSizeBytes", "allocatedBlocks", "parentId", "parentName")
                .map(name -> disk.has(name) ? disk.get(name).getAsString() : "-"), Stream.of(geometry)).toList();
    }

    private static List<String> rules(JsonObject disk) {
        return disk.has("flaws") ? stream(disk.getAsJsonArray("flaws")).map(flaw -> flaw.get("rule").getAsString())
                .toList() : List.of();
    }

    private static JsonObject scan(Path path) {
        return CommandRun.of("scan", "--no-cache", "--json", path).json();
    }

    private static JsonObject named(JsonObject estate, String list, String name) {
        return with(estate, list, "name", name);
    }

    private static JsonObject with(JsonObject estate, String list, String member, String value) {
        return stream(estate.getAsJsonArray(list)).filter(each -> each.get(member).getAsString().equals(value))
                .findFirst().orElseThrow(() -> new AssertionError("no " + value + " in " + list));
    }

    private static List<String> paths(JsonObject estate, String list) {
        return stream(estate.getAsJsonArray(list)).map(each -> each.get("path").getAsString()).toList();
    }

    private static List<String> texts(JsonObject object, String list) {
        return StreamSupport.stream(object.getAsJsonArray(list).spliterator(), false).map(JsonElement::getAsString)
                .toList();
    }

    private static Stream<JsonObject> stream(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject);
    }

    private static boolean hasNull(JsonElement element) {
        return switch (element) {
            case JsonNull nothing -> true;
            case JsonArray array -> StreamSupport.stream(array.spliterator(), false).anyMatch(ScanJsonTest::hasNull);
            case JsonObject object -> object.asMap().values().stream().anyMatch(ScanJsonTest::hasNull);
            default -> false;
        };
    }
}

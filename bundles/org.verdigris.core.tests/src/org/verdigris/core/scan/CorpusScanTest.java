package org.verdigris.core.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.assertj.core.api.MapAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.Problem;
import org.verdigris.testing.corpus.Corpus;

/** A scan of the whole corpus lists every disk and machine there with the facts that are known of them. */
final class CorpusScanTest {

    @TempDir
    private Path folder;
    private Corpus corpus;

    @BeforeEach
    void expand() throws IOException {
        Optional<Corpus> found = Corpus.find();
        assumeTrue(found.isPresent(), "the corpus is not beside this checkout");
        corpus = found.get();
        for (Map<String, String> row : corpus.expected("vhd.tsv")) {
            assumeTrue(corpus.expand(row.get("file"), folder).isPresent(), "xz is not installed");
        }
        Files.copy(folder.resolve("vhd/govhd-win8.vhd"), folder.resolve("vhd/win8.vhd"));
        for (String file : names("vmc")) {
            corpus.expand("vmc/" + file, folder);
        }
    }

    @Test
    void everyDiskIsListedWithItsFacts() throws Exception {
        Estate estate = Ground.scan(EstateDefinition.of(List.of(folder)));
        List<Map<String, String>> rows = corpus.expected("vhd.tsv");
        assertThat(estate.getDisks()).hasSize(rows.size() + 1);
        for (Map<String, String> row : rows) {
            String path = folder.resolve(row.get("file")).toString();
            DiskImage disk = estate.getDisks().stream().filter(each -> each.getPath().equals(path)).findFirst()
                    .orElseThrow();
            check(assertThat(facts(disk)).as(path), row);
        }
    }

    @Test
    void childrenFindTheirParentsAndMachinesAreListed() throws Exception {
        Estate estate = Ground.scan(EstateDefinition.of(List.of(folder)));
        assertThat(estate.getDisks().stream().filter(disk -> disk.getParentId() != null))
                .allSatisfy(child -> assertThat(child.getParent().getDiskId()).isEqualTo(child.getParentId()));
        assertThat(estate.getMachines()).hasSize(names("vmc").size())
                .allSatisfy(machine -> assertThat(machine.getUnreadable()).isNull());
        assertThat(estate.getProblems()).extracting(Problem::getKind)
                .doesNotContain("unreadable-machine", "parent-mismatch", "chain-cycle", "missing-network");
    }

    private static void check(MapAssert<String, String> facts, Map<String, String> row) {
        facts.containsEntry("type", row.get("type")).containsEntry("creator", row.get("creator"))
                .containsEntry("original_size", row.get("original_size"))
                .containsEntry("current_size", row.get("current_size")).containsEntry("chs", row.get("chs"))
                .containsEntry("uuid", row.get("uuid")).containsEntry("saved_state", row.get("saved_state"))
                .containsEntry("table_entries", row.get("table_entries"))
                .containsEntry("block_size", row.get("block_size"))
                .containsEntry("allocated_blocks", row.get("allocated_blocks"))
                .containsEntry("parent_uuid", row.get("parent_uuid"))
                .containsEntry("parent_name", row.get("parent_name"));
    }

    private static Map<String, String> facts(DiskImage disk) {
        return Map.ofEntries(Map.entry("type", disk.getType().getName().toLowerCase()),
                Map.entry("creator", text(disk.getCreator())),
                Map.entry("original_size", text(disk.getOriginalSize())),
                Map.entry("current_size", text(disk.getCapacity())),
                Map.entry("chs", disk.getCylinders() + "/" + disk.getHeads() + "/" + disk.getSectorsPerTrack()),
                Map.entry("uuid", text(disk.getDiskId())),
                Map.entry("saved_state", Boolean.TRUE.equals(disk.getInSavedState()) ? "1" : "0"),
                Map.entry("table_entries", text(disk.getTableEntries())),
                Map.entry("block_size", text(disk.getBlockSize())),
                Map.entry("allocated_blocks", text(disk.getAllocatedBlocks())),
                Map.entry("parent_uuid", text(disk.getParentId())),
                Map.entry("parent_name", text(disk.getParentName())));
    }

    private static String text(Object value) {
        return value == null ? "-" : value.toString();
    }

    private List<String> names(String kind) throws IOException {
        try (Stream<Path> files = Files.list(corpus.root().resolve(kind))) {
            return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList();
        }
    }
}

package org.verdigris.guest.tests.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.write.RawContent;
import org.verdigris.disk.RefusedException;
import org.verdigris.guest.registry.Hive;
import org.verdigris.guest.registry.HiveEdit;
import org.verdigris.guest.registry.HiveState;
import org.verdigris.guest.registry.RegistryKey;
import org.verdigris.guest.registry.RegistryValue;
import org.verdigris.testing.corpus.Corpus;
import org.verdigris.testing.program.Program;

final class HiveCorpusTest {

    @TempDir
    Path folder;

    static Stream<Map<String, String>> hives() throws IOException {
        Optional<Corpus> corpus = Corpus.find();
        return corpus.isEmpty() ? Stream.of(Map.of())
                : corpus.get().expected("hive.tsv").stream().filter(row -> !row.get("state").equals("log"));
    }

    @ParameterizedTest
    @MethodSource("hives")
    void everyHiveHasTheKeysAndValuesThatOtherReadersSee(Map<String, String> row) throws IOException {
        Corpus corpus = Corpus.find().orElse(null);
        assumeTrue(corpus != null, "The test corpus is not here.");
        Optional<Path> file = corpus.expand(row.get("file"), folder);
        assumeTrue(file.isPresent(), "The program xz is not installed.");
        try (DiskContent content = RawContent.open(file.get())) {
            Hive hive = Hive.read(content, List.of(), row.get("file"));
            assertThat(hive.state()).isEqualTo(row.get("state").equals("clean") ? HiveState.CLEAN : HiveState.DIRTY);
            int[] counts = {0, 0};
            count(hive.root(), counts);
            int keys = Integer.parseInt(row.get("keys"));
            int values = Integer.parseInt(row.get("values"));
            if (row.get("cell_walk").equals("ok")) {
                assertThat(counts).containsExactly(keys, values);
            } else {
                // Others give up at the first damage, this reader reads on.
                assertThat(counts[0]).isGreaterThan(keys);
                assertThat(counts[1]).isGreaterThan(values);
            }
            boolean sound = row.get("cell_walk").equals("ok") && row.get("state").equals("clean")
                    && !row.get("note").contains("damaged");
            assertThat(hive.warnings().isEmpty()).as(hive.warnings().toString()).isEqualTo(sound);
        }
    }

    @ParameterizedTest
    @MethodSource("hives")
    void everyNameClassAndAllDataAreWhatRegfexportSees(Map<String, String> row) throws IOException {
        Corpus corpus = Corpus.find().orElse(null);
        assumeTrue(corpus != null, "The test corpus is not here.");
        assumeTrue(Program.areInstalled("regfexport"), "The program regfexport is not installed.");
        assumeTrue(row.get("regfexport").equals("rc0"), "The program regfexport does not read this hive.");
        Path file = corpus.expand(row.get("file"), folder).orElse(null);
        assumeTrue(file != null, "The program xz is not installed.");
        List<String> ours = ExportedHive.seenByUs(HiveTest.read(Files.readAllBytes(file)).root());
        List<String> theirs = ExportedHive.seenByRegfexport(file);
        for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
            if (!ExportedHive.areSame(ours.get(i), theirs.get(i))) {
                assertThat(ours.get(i)).as("line " + i).isEqualTo(theirs.get(i));
            }
        }
        assertThat(ours).hasSameSizeAs(theirs);
    }

    /** Hives whose lists or counts contradict each other; those of Windows and of the tools do not. */
    private static final Set<String> UNSOUND = Set.of("yarp-DuplicateSubkeysHive", "yarp-HealedHive",
            "yarp-InvalidParentHive", "ez-SAMBadHBinHeader", "plaso-corrupt_sub_key_list.hiv",
            "regipy-corrupted_system_hive");

    @ParameterizedTest
    @MethodSource("hives")
    void everySoundHiveCanBeChangedAndOthersReadTheChange(Map<String, String> row) throws IOException {
        Corpus corpus = Corpus.find().orElse(null);
        assumeTrue(corpus != null, "The test corpus is not here.");
        Path file = corpus.expand(row.get("file"), folder).orElse(null);
        assumeTrue(file != null, "The program xz is not installed.");
        byte[] bytes = Files.readAllBytes(file);
        Hive hive = HiveTest.read(bytes);
        boolean unsound = UNSOUND.contains(file.getFileName().toString());
        if (unsound || hive.state() != HiveState.CLEAN) {
            assertThatThrownBy(() -> HiveEdit.of(hive, Instant.EPOCH)).isInstanceOf(RefusedException.class)
                    .hasMessageContaining(unsound ? "is not sound" : "not written to its end");
            return;
        }
        HiveEdit edit = HiveEdit.of(hive, Instant.parse("2026-03-04T05:06:07Z"));
        edit.createKey("a new key");
        edit.setValue("a new key", RegistryValue.ofNumber("number", 7));
        Files.write(file, HiveEditTest.applied(bytes, edit.finish()));
        if (Program.areInstalled("hivexget", "reglookup")) {
            assertThat(Program.text("hivexget", file, "\\a new key", "number").strip()).isEqualTo("7");
            assertThat(Program.text("reglookup", "-p", "/a new key", file))
                    .contains("/a new key/number,DWORD,0x00000007");
        }
    }

    @Test
    void aDamagedBaseBlockIsTakenFromTheLogThatFits() throws IOException {
        Hive hive = readWithLog("hive/yarp-BadBaseBlockHive-BadBaseBlockHive");
        assertThat(hive.state()).isEqualTo(HiveState.RECOVERED);
        assertThat(hive.minorVersion()).isEqualTo(3);
        int[] counts = {0, 0};
        count(hive.root(), counts);
        assertThat(counts).as("the log brings the one value").containsExactly(5003, 1);
        assertThat(hive.warnings()).isEmpty();
    }

    @Test
    void aLogWithAWrongChecksumIsNotUsed() throws IOException {
        Hive hive = readWithLog("hive/yarp-BadLogHive1-BadLogHive");
        assertThat(hive.state()).isEqualTo(HiveState.DIRTY);
        assertThat(hive.warnings()).singleElement().asString().contains("has no log that completes it");
    }

    private Hive readWithLog(String name) throws IOException {
        Corpus corpus = Corpus.find().orElse(null);
        assumeTrue(corpus != null, "The test corpus is not here.");
        Path file = corpus.expand(name, folder).orElseThrow();
        try (DiskContent content = RawContent.open(file);
                DiskContent log = RawContent.open(corpus.expand(name + ".LOG1", folder).orElseThrow())) {
            return Hive.read(content, List.of(log), name);
        }
    }

    private static void count(RegistryKey key, int[] counts) {
        counts[0]++;
        for (RegistryValue value : key.values()) {
            value.data();
            counts[1]++;
        }
        key.subkeys().forEach(child -> count(child, counts));
    }
}

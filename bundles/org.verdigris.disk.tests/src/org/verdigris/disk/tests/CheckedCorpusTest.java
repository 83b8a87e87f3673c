package org.verdigris.disk.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.DiskChain;
import org.verdigris.disk.Flaw;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.Severity;
import org.verdigris.disk.check.CheckedDisk;
import org.verdigris.disk.check.ContentHash;
import org.verdigris.disk.check.DiskCheck;
import org.verdigris.testing.corpus.Corpus;

/** A deep check of every disk of the corpus finds no errors but the known ones, and counts what others counted. */
final class CheckedCorpusTest {

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyDiskOfTheCorpus() throws IOException {
        Optional<Corpus> corpus = Corpus.find();
        assumeTrue(corpus.isPresent(), "the corpus is not here; set VERDIGRIS_CORPUS to its folder");
        List<DynamicTest> tests = new ArrayList<>();
        for (Map<String, String> row : corpus.get().expected("vhd.tsv")) {
            Optional<Path> disk = corpus.get().expand(row.get("file"), folder);
            tests.add(dynamicTest(row.get("file"), () -> {
                assumeTrue(disk.isPresent(), "the program xz is not installed");
                assertChecked(row, disk.get());
                assertHash(row, disk.get());
            }));
        }
        // children look for their parents under these names
        Files.copy(folder.resolve("vhd/govhd-win8.vhd"), folder.resolve("vhd/win8.vhd"));
        Files.copy(folder.resolve("vhd/dfvfs-image.vhd"), folder.resolve("vhd/image.vhd"));
        return tests.stream();
    }

    private static void assertChecked(Map<String, String> row, Path disk) throws IOException {
        CheckedDisk result = DiskCheck.run(List.of(disk), PathMapping.none(), true, Progress.none()).getFirst();
        List<String> errors = new ArrayList<>();
        if (row.get("footer_checksum").equals("bad")) {
            errors.addAll(List.of("F03", "F04"));
        }
        if (row.get("header_checksum").equals("bad")) {
            errors.add("H02");
        }
        assertThat(result.flaws()).filteredOn(flaw -> flaw.severity() == Severity.ERROR).extracting(Flaw::rule)
                .isEqualTo(errors);
        assertThat(result.refusal()).isEmpty();
        String marked = result.marked().isPresent() ? Long.toString(result.marked().getAsLong()) : "-";
        assertThat(marked).isEqualTo(row.get("bitmap_bits_set"));
    }

    private static void assertHash(Map<String, String> row, Path disk) throws IOException {
        if (row.get("disk_sha256").equals("all-zero")) {
            return; // terabytes of zeros take minutes to hash
        }
        try (DiskChain chain = DiskChain.open(disk, PathMapping.none())) {
            assertThat(ContentHash.sha256(chain, disk, Progress.none())).isEqualTo(row.get("disk_sha256"));
        }
    }
}

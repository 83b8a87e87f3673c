package org.verdigris.disk.tests.repair;

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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.DiskChain;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.Flaw;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.Severity;
import org.verdigris.disk.check.ContentHash;
import org.verdigris.disk.link.Relink;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.operation.Undo;
import org.verdigris.disk.repair.Repair;
import org.verdigris.disk.repair.RepairChoices;
import org.verdigris.disk.write.Volume;
import org.verdigris.testing.corpus.Corpus;

/** Every disk of the corpus is left alone or mended, and linked to its parent, and keeps its content. */
final class CorpusMendTest {

    private static final Set<String> MENDED = Set.of("F03", "F04", "F06", "H02");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyDiskOfTheCorpus() throws IOException {
        Optional<Corpus> corpus = Corpus.find();
        assumeTrue(corpus.isPresent(), "the corpus is not here; set VERDIGRIS_CORPUS to its folder");
        List<DynamicTest> tests = new ArrayList<>();
        for (Map<String, String> row : corpus.get().expected("vhd.tsv")) {
            Optional<Path> disk = corpus.get().expand(row.get("file"), folder);
            boolean hashed = !row.get("disk_sha256").equals("all-zero"); // terabytes of zeros take minutes to hash
            tests.add(dynamicTest(row.get("file"), () -> {
                assumeTrue(disk.isPresent(), "the program xz is not installed");
                assertMended(disk.get(), hashed ? Optional.of(row.get("disk_sha256")) : Optional.empty());
            }));
        }
        // children look for their parents under these names
        Files.copy(folder.resolve("vhd/govhd-win8.vhd"), folder.resolve("vhd/win8.vhd"));
        Files.copy(folder.resolve("vhd/dfvfs-image.vhd"), folder.resolve("vhd/image.vhd"));
        return tests.stream();
    }

    private static void assertMended(Path disk, Optional<String> hash) throws IOException {
        Set<String> before = flaws(disk);
        Optional<Undo> mended = perform(new Repair(disk, RepairChoices.harmless(), around(disk)));
        assertThat(mended.isPresent()).isEqualTo(before.stream().anyMatch(MENDED::contains));
        assertThat(flaws(disk)).isSubsetOf(before).doesNotContainAnyElementsOf(MENDED);
        assertHash(disk, hash);
        if (DiskInfo.read(disk).type() == DiskType.DIFFERENCING) {
            Path parent = parent(disk);
            Optional<Undo> linked = perform(new Relink(disk, Optional.of(parent), List.of(), around(disk)));
            assertHash(disk, hash);
            assertThat(flaws(disk)).isSubsetOf(before);
            if (linked.isPresent()) {
                linked.get().plan(Progress.none()).perform(Volume.local(), Progress.none());
                assertHash(disk, hash);
            }
        }
    }

    private static Path parent(Path disk) throws IOException {
        try (DiskChain chain = DiskChain.open(disk, PathMapping.none())) {
            return chain.links().get(1).file();
        }
    }

    private static Optional<Undo> perform(Operation operation) throws IOException {
        Plan plan = operation.plan(Progress.none());
        return plan.perform(Volume.local(), Progress.none());
    }

    private static Surroundings around(Path disk) {
        return Surroundings.folders(List.of(disk.getParent()), PathMapping.none());
    }

    private static Set<String> flaws(Path disk) throws IOException {
        return DiskInfo.read(disk).flaws().stream().filter(flaw -> flaw.severity() != Severity.INFORMATION)
                .map(Flaw::rule).collect(Collectors.toSet());
    }

    private static void assertHash(Path disk, Optional<String> hash) throws IOException {
        if (hash.isPresent()) {
            try (DiskChain chain = DiskChain.open(disk, PathMapping.none())) {
                assertThat(ContentHash.sha256(chain, disk, Progress.none())).isEqualTo(hash.get());
            }
        }
    }
}

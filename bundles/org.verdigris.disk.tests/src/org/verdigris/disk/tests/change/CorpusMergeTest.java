package org.verdigris.disk.tests.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.Severity;
import org.verdigris.disk.change.Merge;
import org.verdigris.disk.change.Reversion;
import org.verdigris.disk.change.Snapshot;
import org.verdigris.testing.corpus.Corpus;

/** Every chain of the corpus is merged link by link in both ways, and its leaf shows the same afterwards. */
final class CorpusMergeTest {

    private static final long HASHED = 1L << 29;

    @TempDir
    private Path folder;
    private int places;

    @TestFactory
    Stream<DynamicTest> everyChainOfTheCorpus() throws IOException {
        Optional<Corpus> corpus = Corpus.find();
        assumeTrue(corpus.isPresent(), "the corpus is not here; set VERDIGRIS_CORPUS to its folder");
        List<DynamicTest> tests = new ArrayList<>();
        for (Map<String, String> row : corpus.get().expected("vhd.tsv")) {
            Optional<Path> disk = corpus.get().expand(row.get("file"), folder);
            if (disk.isPresent() && DiskInfo.read(disk.get()).type() == DiskType.DIFFERENCING) {
                tests.add(dynamicTest(row.get("file"), () -> merge(disk.get(), row.get("disk_sha256"))));
            } else if (disk.isPresent() && DiskInfo.read(disk.get()).capacity() <= HASHED) {
                tests.add(dynamicTest(row.get("file"), () -> snapshot(disk.get())));
            }
        }
        // children look for their parents under these names
        Files.copy(folder.resolve("vhd/govhd-win8.vhd"), folder.resolve("vhd/win8.vhd"));
        Files.copy(folder.resolve("vhd/dfvfs-image.vhd"), folder.resolve("vhd/image.vhd"));
        return tests.stream();
    }

    private void merge(Path leaf, String hash) throws IOException {
        List<Path> links;
        try (DiskChain chain = DiskChain.open(leaf, PathMapping.none())) {
            links = chain.links().stream().map(info -> info.file().getFileName()).toList();
        }
        if (isDamaged(leaf.getParent(), links)) {
            assertThatThrownBy(() -> new Merge(leaf, Optional.empty(), Merge.Way.COPY, Around.folder(leaf.getParent()))
                    .plan(Progress.none())).isInstanceOf(RefusedException.class).hasMessageContaining("is damaged");
            return;
        }
        String expected = hash.equals("all-zero") ? Around.hash(leaf) : hash;
        for (Merge.Way way : Merge.Way.values()) {
            for (int child = 0; child < links.size() - 1; child++) {
                Path place = copy(leaf.getParent(), links);
                Around.perform(new Merge(place.resolve(links.get(child)), Optional.empty(), way,
                        Around.folder(place)));
                Path shown = place.resolve(links.get(child == 0 ? 1 : 0));
                assertThat(Around.hash(shown)).isEqualTo(expected);
                Around.assertSound(place.resolve(links.get(child + 1)), "F06", "F10", "F13", "B05", "B06", "B07", "K03",
                        "K05", "H06", "H08", "C03", "C07", "C09", "F17", "L01", "L07", "L08", "F19");
            }
        }
    }

    private static boolean isDamaged(Path place, List<Path> links) throws IOException {
        for (Path link : links) {
            if (DiskInfo.read(place.resolve(link)).flaws().stream()
                    .anyMatch(flaw -> flaw.severity() == Severity.ERROR)) {
                return true;
            }
        }
        return false;
    }

    private Path copy(Path from, List<Path> names) throws IOException {
        Path place = Files.createDirectory(folder.resolve("place" + places++));
        for (Path name : names) {
            Files.copy(from.resolve(name), place.resolve(name));
        }
        return place;
    }

    private void snapshot(Path disk) throws IOException {
        Path place = copy(disk.getParent(), List.of(disk.getFileName()));
        Path parent = place.resolve(disk.getFileName());
        String hash = Around.hash(parent);
        try {
            Around.perform(new Snapshot(parent, Optional.of("snapshot"), Around.folder(place)));
        } catch (RefusedException e) {
            assertThat(e.getMessage()).contains(parent.toString()).endsWith(".");
            return;
        }
        Path child = place.resolve("snapshot.vhd");
        assertThat(Around.hash(child)).isEqualTo(hash);
        Around.perform(new Reversion(child, Around.folder(place)));
        assertThat(Around.hash(child)).isEqualTo(hash);
    }
}

package org.verdigris.disk.tests.change;

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
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.Severity;
import org.verdigris.disk.change.Compaction;
import org.verdigris.disk.change.Resize;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Undo;
import org.verdigris.disk.write.Volume;
import org.verdigris.testing.corpus.Corpus;

/** Every disk of the corpus is compacted and resized, or refused with a reason; what it contains stays. */
final class CorpusChangeTest {

    private static final long HASHED = 1L << 29;

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
                change(disk.get(), row.get("disk_sha256"));
            }));
        }
        // children look for their parents under these names
        Files.copy(folder.resolve("vhd/govhd-win8.vhd"), folder.resolve("vhd/win8.vhd"));
        Files.copy(folder.resolve("vhd/dfvfs-image.vhd"), folder.resolve("vhd/image.vhd"));
        return tests.stream();
    }

    private static void change(Path disk, String hash) throws IOException {
        DiskInfo info = DiskInfo.read(disk);
        boolean sound = info.flaws().stream().noneMatch(flaw -> flaw.severity() == Severity.ERROR);
        boolean compacted = changeAndTakeBack(new Compaction(disk, Around.folder(disk.getParent())), disk, hash);
        assertThat(compacted).isEqualTo(sound && info.type() != DiskType.FIXED);
        if (info.capacity() < 2000L << 30) {
            changeAndTakeBack(new Resize(disk, info.capacity() + (8 << 20), Around.folder(disk.getParent())), disk,
                    "");
        }
    }

    /** Whether it was not refused. */
    private static boolean changeAndTakeBack(Operation operation, Path disk, String hash) throws IOException {
        try {
            Plan plan = operation.plan(Progress.none());
            Optional<Undo> undo = plan.perform(Volume.local(), Progress.none());
            Around.assertSound(disk, "F06", "F09", "F10", "F11", "F13", "H06", "H08", "B05", "B06", "B07", "K02", "K03",
                    "K04", "K05", "C03", "C05", "C07", "C09", "F17", "F19", "L08", "L07", "L01");
            if (!hash.isEmpty() && DiskInfo.read(disk).capacity() <= HASHED) {
                assertThat(Around.hash(disk)).isEqualTo(hash);
            }
            if (undo.isPresent()) {
                undo.get().plan(Progress.none()).perform(Volume.local(), Progress.none());
            }
            return true;
        } catch (RefusedException e) {
            assertThat(e.getMessage()).contains(disk.toString()).endsWith(".");
            return false;
        }
    }
}

package org.verdigris.disk.tests.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.verdigris.disk.DiskChain;
import org.verdigris.disk.Extent;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.Severity;
import org.verdigris.disk.check.CheckedDisk;
import org.verdigris.disk.check.DiskCheck;
import org.verdigris.disk.tests.change.NaiveChain;

/** Whether the files of a folder are what the model says, for two readers and for the check. */
final class Inspection {

    private final Path folder;

    Inspection(Path folder) {
        this.folder = folder;
    }

    void assertShows(Model model) throws IOException {
        assertThat(disks()).containsExactlyInAnyOrderElementsOf(model.files());
        for (Path file : model.files()) {
            byte[] expected = model.get(file).content();
            assertSame(NaiveChain.content(model.chain(file).toArray(Path[]::new)), expected, file, "naively read");
            assertEngineReads(model.chain(file), expected);
        }
        for (CheckedDisk each : DiskCheck.run(List.of(folder), PathMapping.none(), true, Progress.none())) {
            assertThat(each.refusal()).describedAs("check of %s", each.file()).isEmpty();
            assertThat(each.flaws()).describedAs("check of %s", each.file())
                    .noneMatch(flaw -> flaw.severity() == Severity.ERROR);
        }
    }

    private static void assertEngineReads(List<Path> files, byte[] expected) throws IOException {
        Path file = files.getFirst();
        try (DiskChain chain = DiskChain.open(file, PathMapping.none())) {
            assertThat(chain.links()).extracting(link -> link.file().normalize()).isEqualTo(files);
            ByteBuffer content = ByteBuffer.allocate(Math.toIntExact(chain.size()));
            chain.read(content, 0);
            assertSame(content.array(), expected, file, "read");
            long position = 0;
            while (position < chain.size()) {
                Extent extent = chain.extent(position);
                if (extent.zero()) {
                    assertSame(Arrays.copyOfRange(expected, (int) position, (int) extent.end()),
                            new byte[(int) (extent.end() - position)], file, "said to be zero at " + position);
                }
                assertThat(extent.end()).isGreaterThan(position);
                position = extent.end();
            }
        }
    }

    private static void assertSame(byte[] actual, byte[] expected, Path file, String how) {
        int different = Arrays.mismatch(actual, expected);
        if (different >= 0) {
            throw new AssertionError("%s, %s: byte %d (sector %d) is wrong; %d bytes, expected %d"
                    .formatted(file, how, different, different / 512, actual.length, expected.length));
        }
    }

    /** Whether the folder is what the model says; used where two states are possible. */
    boolean shows(Model model) {
        try {
            assertShows(model);
            return true;
        } catch (AssertionError | IOException | IndexOutOfBoundsException different) {
            return false;
        }
    }

    void assertNothingTemporary() throws IOException {
        assertThat(temporary()).isEmpty();
    }

    /** What only a computer that stopped leaves. */
    List<Path> temporary() throws IOException {
        return files(name -> name.endsWith(".tmp") || name.endsWith("-journal"));
    }

    private List<Path> disks() throws IOException {
        return files(name -> name.endsWith(".vhd"));
    }

    private List<Path> files(Predicate<String> names) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> names.test(file.getFileName().toString())).toList();
        }
    }
}

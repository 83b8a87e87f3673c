package org.verdigris.disk.tests.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.compare.Comparison;
import org.verdigris.disk.compare.DiskComparison;
import org.verdigris.disk.write.SourceDisk;

/** Disks differ for us when, and from where on, they do for another program. */
@Timeout(120)
final class QemuCompareTest {

    private static final Pattern MISMATCH = Pattern.compile("Content mismatch at offset (\\d+)!");
    private static final int SIZE = QemuImg.content(1).length;

    @TempDir
    private Path folder;

    static Stream<Arguments> pairs() {
        return Stream.of("raw", "vpc", "vhdx").flatMap(first -> Stream.of("raw", "vpc").flatMap(second -> Stream.of(
                -1, 0, 511, 512, 1 << 20, (1 << 21) + 1, SIZE / 2, SIZE - 1)
                .map(changed -> Arguments.of(first, second, changed))));
    }

    /** @param changed the byte that is another one in the second disk, or -1 */
    @ParameterizedTest
    @MethodSource("pairs")
    void theyAgreeWhetherAndWhereDisksDiffer(String first, String second, int changed)
            throws IOException, InterruptedException {
        byte[] content = QemuImg.content(1);
        Path ours = disk("first", first, content);
        if (changed >= 0) {
            content[changed]++;
        }
        Path theirs = disk("second", second, content);
        QemuImg.Run run = QemuImg.tryRun("compare", "-f", first, "-F", second, ours.toString(), theirs.toString());
        Comparison found = compare(ours, theirs);
        assertThat(found.sameContent()).isEqualTo(changed < 0).isEqualTo(run.code() == 0);
        if (changed >= 0) {
            assertThat(found.first().getFirst().start()).isEqualTo(changed);
            Matcher mismatch = MISMATCH.matcher(run.text());
            assertThat(mismatch.find()).describedAs(run.text()).isTrue();
            // that program compares sectors, and names the first one
            assertThat(Long.parseLong(mismatch.group(1))).isEqualTo(changed / 512 * 512);
        }
    }

    private Path disk(String name, String format, byte[] content) throws IOException, InterruptedException {
        if (format.equals("raw")) {
            return Files.write(folder.resolve(name + ".raw"), content);
        }
        return QemuImg.write(content, folder.resolve(name + "." + format), format,
                format.equals("vpc") ? "force_size=on" : "subformat=dynamic");
    }

    private static Comparison compare(Path first, Path second) throws IOException {
        try (SourceDisk ours = SourceDisk.open(first, PathMapping.none());
                SourceDisk theirs = SourceDisk.open(second, PathMapping.none())) {
            return new DiskComparison(ours, theirs, ours.difference(Optional.of(theirs)))
                    .compare(1 << 21, 10, first, Progress.none());
        }
    }
}

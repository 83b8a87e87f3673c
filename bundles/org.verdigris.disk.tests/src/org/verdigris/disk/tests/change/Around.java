package org.verdigris.disk.tests.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.verdigris.disk.DiskChain;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.check.CheckedDisk;
import org.verdigris.disk.check.ContentHash;
import org.verdigris.disk.check.DiskCheck;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.operation.Undo;
import org.verdigris.disk.write.Volume;

/** What the tests of all operations need around a disk. */
final class Around {

    private Around() {
    }

    static Surroundings folder(Path folder) {
        return Surroundings.folders(List.of(folder), PathMapping.none());
    }

    static Optional<Undo> perform(Operation operation) throws IOException {
        return operation.plan(Progress.none()).perform(Volume.local(), Progress.none());
    }

    static String hash(Path leaf) throws IOException {
        try (DiskChain chain = DiskChain.open(leaf, PathMapping.none())) {
            return ContentHash.sha256(chain, leaf, Progress.none());
        }
    }

    /** No rule of the format is broken but those named, by a check of everything. */
    static void assertSound(Path disk, String... allowed) throws IOException {
        List<CheckedDisk> checked = DiskCheck.run(List.of(disk), PathMapping.none(), true, Progress.none());
        assertThat(checked).allSatisfy(each -> assertThat(each.refusal()).isEmpty());
        assertThat(checked.getFirst().flaws()).filteredOn(flaw -> !List.of(allowed).contains(flaw.rule())).isEmpty();
    }

    /** Runs another program; its absence skips the test. */
    static String run(String... command) throws IOException, InterruptedException {
        assumeTrue(Stream.of(System.getenv("PATH").split(":")).anyMatch(
                each -> Files.isExecutable(Path.of(each, command[0]))), command[0] + " is not installed");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).describedAs(text).isZero();
        return text;
    }

    /** QEMU takes the size from the geometry of most creators, so it is told to take the capacity. */
    static void assertSameForQemu(Path vhd, Path raw) throws IOException, InterruptedException {
        assertThat(run("qemu-img", "compare", "--image-opts", "driver=raw,file.driver=file,file.filename=" + raw,
                "driver=vpc,force_size_calc=current_size,file.driver=file,file.filename=" + vhd)).contains("identical");
    }
}

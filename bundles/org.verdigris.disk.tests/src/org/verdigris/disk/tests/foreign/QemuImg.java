package org.verdigris.disk.tests.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The program that writes what we read. Tests that need it are skipped where it is not installed. */
final class QemuImg {

    private QemuImg() {
    }

    /** How the program ended, and all that it wrote. */
    record Run(int code, String text) {
    }

    static String run(String... arguments) throws IOException, InterruptedException {
        Run run = tryRun(arguments);
        assertThat(run.code()).describedAs(run.text()).isZero();
        return run.text();
    }

    static Run tryRun(String... arguments) throws IOException, InterruptedException {
        assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(each -> Files.isExecutable(Path.of(each, "qemu-img"))), "qemu-img is not installed");
        List<String> command = new ArrayList<>(List.of("qemu-img"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), text);
    }

    /** Converts content into a file of a form. */
    static Path write(byte[] content, Path target, String format, String options)
            throws IOException, InterruptedException {
        Path raw = Files.write(target.resolveSibling("content.raw"), content);
        run("convert", "-f", "raw", "-O", format, "-o", options, raw.toString(), target.toString());
        return target;
    }

    /** Data, zeros and single written bytes, in a size that ends inside a block and a grain. */
    static byte[] content(long seed) {
        Random random = new Random(seed);
        byte[] bytes = new byte[9 * 1024 * 1024 + 37 * 512];
        for (int i = 0; i < 6; i++) {
            byte[] data = new byte[1 + random.nextInt(300_000)];
            random.nextBytes(data);
            System.arraycopy(data, 0, bytes, random.nextInt(bytes.length - data.length), data.length);
        }
        bytes[bytes.length - 1] = 1;
        return bytes;
    }
}

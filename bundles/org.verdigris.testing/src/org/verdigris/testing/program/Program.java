package org.verdigris.testing.program;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program of this machine: other readers and writers of what we read. */
public final class Program {

    private static final int MOST_MINUTES = 5;

    private Program() {
    }

    /** Whether all these programs are installed. */
    public static boolean areInstalled(String... names) {
        return Stream.of(names).allMatch(name -> find(name).isPresent());
    }

    /** Some lie in folders that are on the path of the administrator only. */
    private static Optional<Path> find(String name) {
        String path = System.getenv("PATH") + File.pathSeparator + "/usr/sbin" + File.pathSeparator + "/sbin";
        return Arrays.stream(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable).findFirst();
    }

    /**
     * What a program writes to its standard output.
     *
     * @throws IOException if it is not installed, fails or takes more than five minutes; with what it complained of
     */
    public static byte[] bytes(Object... command) throws IOException {
        List<String> words = new ArrayList<>(Stream.of(command).map(Object::toString).toList());
        words.set(0, find(words.getFirst()).map(Path::toString).orElse(words.getFirst()));
        Path complaints = Files.createTempFile("program", ".log");
        try {
            ProcessBuilder builder = new ProcessBuilder(words).redirectError(complaints.toFile());
            builder.environment().put("LC_ALL", "C.UTF-8");
            builder.environment().put("MTOOLS_SKIP_CHECK", "1");
            Process process = builder.start();
            process.getOutputStream().close();
            byte[] output;
            try (InputStream in = process.getInputStream()) {
                output = in.readAllBytes();
            }
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException(
                        words + " failed: " + Files.readString(complaints, StandardCharsets.ISO_8859_1));
            }
            return output;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(words + " was interrupted.", e);
        } finally {
            Files.delete(complaints);
        }
    }

    /** The same as UTF-8 text. */
    public static String text(Object... command) throws IOException {
        return new String(bytes(command), StandardCharsets.UTF_8);
    }
}

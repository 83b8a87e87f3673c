package org.verdigris.testing.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * The folder with real disks, configurations and hives. It is no part of the product, so a test that needs it skips
 * itself visibly where it is absent. Nothing in it is ever changed.
 */
public final class Corpus {

    private static final int CHUNK = 64 * 1024;

    private final Path root;

    private Corpus(Path root) {
        this.root = root;
    }

    /**
     * The folder that the environment variable {@code VERDIGRIS_CORPUS} names or, without it, the folder
     * {@code shared/corpus} beside the working directory or one of the folders above it.
     */
    public static Optional<Corpus> find() {
        String named = System.getenv("VERDIGRIS_CORPUS");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named)).filter(Files::isDirectory).map(Corpus::new);
        }
        Path folder = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        while (folder != null) {
            Path corpus = folder.resolve("shared").resolve("corpus");
            if (Files.isDirectory(corpus)) {
                return Optional.of(new Corpus(corpus));
            }
            folder = folder.getParent();
        }
        return Optional.empty();
    }

    /** The folder itself. */
    public Path root() {
        return root;
    }

    /** The rows of a table below {@code expected}, such as {@code vhd.tsv}: column name to value. */
    public List<Map<String, String>> expected(String table) throws IOException {
        List<String> lines = Files.readAllLines(root.resolve("expected").resolve(table));
        String[] columns = lines.getFirst().split("\t", -1);
        return lines.stream().skip(1).map(line -> row(columns, line.split("\t", -1))).toList();
    }

    private static Map<String, String> row(String[] columns, String[] values) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], values[i]);
        }
        return row;
    }

    /**
     * Writes a file, under its plain name and unpacked, into a folder; runs of zeros become holes.
     *
     * @param file the plain name below the corpus folder, such as {@code vhd/govhd-win8.vhd}
     * @return empty if unpacking needs the program {@code xz} and it is not installed
     */
    public Optional<Path> expand(String file, Path folder) throws IOException {
        Path target = folder.resolve(file);
        Files.createDirectories(target.getParent());
        if (Files.exists(root.resolve(file))) {
            return Optional.of(Files.copy(root.resolve(file), target));
        }
        if (Files.exists(root.resolve(file + ".gz"))) {
            try (InputStream packed = Files.newInputStream(root.resolve(file + ".gz"));
                    InputStream plain = new GZIPInputStream(packed, CHUNK)) {
                return Optional.of(copySparsely(plain, target));
            }
        }
        return expandXz(root.resolve(file + ".xz"), target);
    }

    private static Optional<Path> expandXz(Path packed, Path target) throws IOException {
        Process xz;
        try {
            xz = new ProcessBuilder("xz", "-dc", packed.toString()).start();
        } catch (IOException notInstalled) {
            return Optional.empty();
        }
        try (InputStream plain = xz.getInputStream()) {
            return Optional.of(copySparsely(plain, target));
        }
    }

    private static Path copySparsely(InputStream source, Path target) throws IOException {
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE,
                StandardOpenOption.SPARSE)) {
            byte[] zeros = new byte[CHUNK];
            long position = 0;
            byte[] bytes = source.readNBytes(CHUNK);
            while (bytes.length > 0) {
                byte[] next = source.readNBytes(CHUNK);
                if (next.length == 0 || !Arrays.equals(bytes, zeros)) {
                    channel.write(ByteBuffer.wrap(bytes), position);
                }
                position += bytes.length;
                bytes = next;
            }
        }
        return target;
    }
}

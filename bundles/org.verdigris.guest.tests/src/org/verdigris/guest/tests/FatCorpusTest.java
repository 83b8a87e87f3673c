package org.verdigris.guest.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verdigris.disk.DiskChain;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.write.RawContent;
import org.verdigris.guest.FileTree;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.volume.DiskLayout;
import org.verdigris.guest.volume.FileSystems;
import org.verdigris.testing.corpus.Corpus;

final class FatCorpusTest {

    @TempDir
    Path folder;

    static Stream<Map<String, String>> volumes() throws IOException {
        Optional<Corpus> corpus = Corpus.find();
        return corpus.isEmpty() ? Stream.of(Map.of())
                : corpus.get().expected("fs.tsv").stream().filter(row -> row.get("type").startsWith("FAT"));
    }

    @ParameterizedTest
    @MethodSource("volumes")
    void everyFileAndTheFreeClustersAreAsOtherReadersSee(Map<String, String> row) throws IOException {
        Corpus corpus = Corpus.find().orElse(null);
        assumeTrue(corpus != null, "The test corpus is not here.");
        Optional<Path> file = corpus.expand(row.get("file"), folder);
        assumeTrue(file.isPresent(), "The program xz is not installed.");
        try (DiskContent disk = open(file.get())) {
            DiskLayout layout = DiskLayout.read(disk);
            assertThat(layout.scheme()).isEqualTo(DiskLayout.Scheme.WHOLE);
            GuestFileSystem system = FileSystems.open(layout.partitions().getFirst().content(disk));
            assertThat(system.kind().label()).isEqualTo(row.get("type"));
            assertThat(system.allocation().clusterBytes()).isEqualTo(Integer.parseInt(row.get("cluster_bytes")));
            assertThat(system.allocation().clusters()).isEqualTo(Long.parseLong(row.get("clusters_total")));
            assertThat(system.allocation().free()).isEqualTo(Long.parseLong(row.get("clusters_free")));
            Optional<Map<String, String>> expected = expected(corpus, file.get().getFileName().toString());
            Map<String, String> tree = tree(system);
            if (row.get("file").contains("loop")) {
                // The circle lies behind the end mark of a folder, where guests stop and other readers go on.
                assertThat(expected.orElseThrow()).containsAllEntriesOf(tree).hasSize(tree.size() + 2);
            } else if (row.get("file").contains("full_test")) {
                // The expected listing is shorter than the one that was published with the image.
                assertThat(tree.keySet()).isEqualTo(published(corpus));
            } else if (expected.isPresent()) {
                assertThat(tree).containsExactlyEntriesOf(expected.get());
            }
        }
    }

    private static DiskContent open(Path file) throws IOException {
        return file.toString().endsWith(".vhd") ? DiskChain.open(file, PathMapping.none()) : RawContent.open(file);
    }

    private static Map<String, String> tree(GuestFileSystem system) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        List<String> warnings = new ArrayList<>();
        FileTree.walk(system, system.root(),
                (path, file) -> tree.put(path, file.isFolder() ? "dir" : hash(system, file)), warnings::add);
        return tree;
    }

    private static String hash(GuestFileSystem system, GuestFile file) throws IOException {
        try (DiskContent content = system.open(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            ByteBuffer bytes = ByteBuffer.allocate(64 * 1024);
            for (long at = 0; at < content.size(); at += bytes.limit()) {
                bytes.clear().limit((int) Math.min(bytes.capacity(), content.size() - at));
                content.read(bytes, at);
                digest.update(bytes.flip());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }

    private static Set<String> published(Corpus corpus) throws IOException {
        Path list = corpus.root().resolve("fs/dfirntfs-fat32_full_test.txt.gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(list))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(line -> line.substring(1).split("\t")[0]).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Optional<Map<String, String>> expected(Corpus corpus, String name) throws IOException {
        Path plain = corpus.root().resolve("expected/files").resolve(name + ".tsv");
        Path packed = plain.resolveSibling(name + ".tsv.gz");
        if (!Files.exists(plain) && !Files.exists(packed)) {
            return Optional.empty();
        }
        try (InputStream in = Files.exists(plain) ? Files.newInputStream(plain)
                : new GZIPInputStream(Files.newInputStream(packed))) {
            Map<String, String> files = new TreeMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split("\t", -1))
                    .forEach(cells -> files.put(cells[0], cells[1].equals("dir") ? "dir" : cells[3]));
            return Optional.of(files);
        }
    }
}

package org.verdigris.guest.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verdigris.disk.DiskChain;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.write.RawContent;
import org.verdigris.guest.FileTree;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.NamedStream;
import org.verdigris.guest.ntfs.NtfsVolume;
import org.verdigris.guest.volume.DiskLayout;
import org.verdigris.guest.volume.FileSystems;
import org.verdigris.testing.corpus.Corpus;

/** The NTFS volumes of the corpus, as two other readers see them. */
final class NtfsCorpusTest {

    @TempDir
    Path folder;

    static Stream<Map<String, String>> volumes() throws IOException {
        Optional<Corpus> corpus = Corpus.find();
        return corpus.isEmpty() ? Stream.of(Map.of())
                : corpus.get().expected("fs.tsv").stream().filter(row -> row.get("type").startsWith("NTFS"));
    }

    @ParameterizedTest
    @MethodSource("volumes")
    void everyFileAndTheFreeClustersAreAsOtherReadersSee(Map<String, String> row) throws IOException {
        Corpus corpus = Corpus.find().orElse(null);
        assumeTrue(corpus != null, "The test corpus is not here.");
        Optional<Path> file = corpus.expand(row.get("file"), folder);
        assumeTrue(file.isPresent(), "The program xz is not installed.");
        try (DiskContent disk = open(file.get())) {
            NtfsVolume volume = (NtfsVolume) FileSystems
                    .open(DiskLayout.read(disk).partitions().getFirst().content(disk));
            assertThat("NTFS " + volume.version().orElseThrow()).isEqualTo(row.get("type"));
            assertThat(volume.allocation().clusterBytes()).isEqualTo(Integer.parseInt(row.get("cluster_bytes")));
            assertThat(volume.allocation().clusters()).isEqualTo(Long.parseLong(row.get("clusters_total")));
            assertThat(volume.allocation().free()).isEqualTo(Long.parseLong(row.get("clusters_free")));
            boolean clean = row.get("state").matches(".*(empty|-> clean).*");
            assertThat(volume.state().clean()).describedAs("%s: %s", row.get("state"), volume.state().doubts())
                    .isEqualTo(clean);
            assertThat(volume.verify(Progress.none())).isEmpty();
            Map<String, String> tree = tree(volume);
            Map<String, String> expected = expected(corpus, file.get().getFileName().toString());
            if (row.get("file").contains("ntfs3.raw")) {
                // Its record says that it lies in that folder, but the folder's index, by which guests go, does not.
                assertThat(expected.remove("test/1.txt")).isNotNull();
            }
            assertThat(tree).containsAllEntriesOf(expected);
            tree.keySet().removeAll(expected.keySet());
            assertThat(tree.keySet()).allMatch(path -> path.startsWith("$"), "is a file of the volume itself");
        }
    }

    private static DiskContent open(Path file) throws IOException {
        return file.toString().endsWith(".vhd") ? DiskChain.open(file, PathMapping.none()) : RawContent.open(file);
    }

    private static Map<String, String> tree(NtfsVolume volume) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        List<String> warnings = new ArrayList<>();
        FileTree.walk(volume, volume.root(), (path, file) -> {
            tree.put(path, file.kind() == GuestFile.Kind.FILE ? hash(volume.open(file)) : "dir");
            for (NamedStream stream : volume.streams(file)) {
                tree.put(path + ":" + stream.name(),
                        stream.size() > 1 << 30 ? "large" : hash(volume.open(file, stream.name())));
            }
        }, warnings::add);
        assertThat(warnings).isEmpty();
        return tree;
    }

    private static String hash(DiskContent content) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            ByteBuffer bytes = ByteBuffer.allocate(64 * 1024);
            for (long at = 0; at < content.size(); at += bytes.limit()) {
                bytes.clear().limit((int) Math.min(bytes.capacity(), content.size() - at));
                content.read(bytes, at);
                digest.update(bytes.flip());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> expected(Corpus corpus, String name) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String line : Files.readAllLines(corpus.root().resolve("expected/files").resolve(name + ".tsv"))) {
            String[] cells = line.split("\t", -1);
            if (!cells[0].equals("path")) {
                files.put(cells[0], cells[1].equals("file") ? cells[3] : "dir");
            }
        }
        return files;
    }
}

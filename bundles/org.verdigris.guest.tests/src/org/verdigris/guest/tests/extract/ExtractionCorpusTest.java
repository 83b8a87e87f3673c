package org.verdigris.guest.tests.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.write.SourceDisk;
import org.verdigris.guest.bytes.BytesContent;
import org.verdigris.guest.extract.ExtractionNote;
import org.verdigris.guest.extract.ExtractionOptions;
import org.verdigris.guest.volume.FileSystems;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.testing.corpus.Corpus;
import org.verdigris.testing.volume.SmallVolume;

/** What is on the host after an extraction is what other readers see in the guest. */
final class ExtractionCorpusTest {

    private static final ExtractionOptions ALL = new ExtractionOptions(false, true, true);

    @TempDir
    Path folder;

    static Stream<Path> listings() throws IOException {
        Optional<Corpus> corpus = Corpus.find();
        if (corpus.isEmpty()) {
            return Stream.of(Path.of(""));
        }
        try (Stream<Path> files = Files.list(corpus.get().root().resolve("expected/files"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("listings")
    void everyFileOfTheCorpusHasTheContentThatOtherReadersSee(Path listing) throws IOException {
        Corpus corpus = Corpus.find().orElse(null);
        assumeTrue(corpus != null, "The test corpus is not here.");
        String name = listing.getFileName().toString().replaceAll("\\.tsv(\\.gz)?$", "");
        String place = corpus.expected("fs.tsv").stream().map(row -> row.get("file"))
                .filter(file -> file.endsWith("/" + name)).findFirst().orElseThrow();
        Optional<Path> file = corpus.expand(place, folder);
        assumeTrue(file.isPresent(), "The program xz is not installed.");
        SourceDisk source = name.endsWith(".vhd") ? SourceDisk.open(file.get(), PathMapping.none())
                : SourceDisk.raw(file.get());
        try (GuestDisk disk = GuestDisk.of(file.get(), source)) {
            Extracted extracted = Extracted.all(disk.volumes().getFirst().fileSystem(), folder.resolve("out"), ALL);
            Map<String, String> tree = extracted.guestTree();
            Map<String, String> expected = expected(listing);
            if (name.contains("ntfs3.raw")) {
                // Its record says that it lies in that folder, but the folder's index, by which guests go, does not.
                assertThat(expected.remove("test/1.txt")).isNotNull();
            }
            extracted.notes().stream().filter(note -> note.kind() == ExtractionNote.Kind.LINK)
                    .forEach(note -> expected.remove(note.path().substring(1)));
            if (name.contains("loop") || name.contains("full_test")) {
                // A folder that is met again is not entered again, and one listing is shorter than the volume.
                assertThat(Math.min(tree.size(), expected.size())).isPositive();
                expected.keySet().retainAll(tree.keySet());
                assertThat(expected).hasSizeGreaterThan(3);
                assertThat(tree).containsAllEntriesOf(expected);
            } else {
                assertThat(extracted.notes()).filteredOn(note -> note.kind().missing()).isEmpty();
                assertThat(tree).containsAllEntriesOf(expected);
                tree.keySet().removeAll(expected.keySet());
                assertThat(tree.keySet()).allMatch(path -> path.startsWith("$"), "is a file of the volume itself");
            }
        }
    }

    private static Map<String, String> expected(Path listing) throws IOException {
        try (InputStream in = listing.toString().endsWith(".gz")
                ? new GZIPInputStream(Files.newInputStream(listing)) : Files.newInputStream(listing)) {
            Map<String, String> files = new TreeMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split("\t", -1))
                    .forEach(cells -> files.put(cells[0], cells[1].equals("file") ? cells[3] : "dir"));
            return files;
        }
    }

    static Stream<SmallVolume> smallVolumes() {
        return SmallVolume.all().stream().filter(volume -> !volume.name().startsWith("ext"));
    }

    @ParameterizedTest
    @MethodSource("smallVolumes")
    void everyFileAndStreamOfASmallVolumeIsTakenOut(SmallVolume volume) throws IOException {
        Extracted extracted = Extracted.all(FileSystems.open(new BytesContent(ByteBuffer.wrap(volume.bytes()))),
                folder.resolve("out"), new ExtractionOptions(false, true));
        Map<String, String> expected = volume.tree().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                each -> each.getValue().substring(each.getValue().indexOf(' ') + 1), (one, other) -> one,
                TreeMap::new));
        long links = extracted.notes().stream().filter(note -> note.kind() == ExtractionNote.Kind.LINK)
                .filter(note -> expected.remove(note.path().substring(1)) != null).count();
        assertThat(extracted.result().links()).isEqualTo(links);
        assertThat(extracted.result().missing()).isZero();
        assertThat(extracted.guestTree()).containsExactlyEntriesOf(expected);
    }
}

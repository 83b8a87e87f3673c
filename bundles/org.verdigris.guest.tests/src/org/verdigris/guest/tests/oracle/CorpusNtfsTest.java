package org.verdigris.guest.tests.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.PathMapping;
import org.verdigris.guest.Allocation;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.guest.volume.GuestVolume;
import org.verdigris.testing.corpus.Corpus;
import org.verdigris.testing.ntfs.NtfsImage;
import org.verdigris.testing.program.Program;

/** Every NTFS volume of the corpus, as two other readers see it at this moment. */
final class CorpusNtfsTest {

    /** Type, record, attribute and path; data has the attribute 128. What no folder lists has a dash for its type. */
    private static final Pattern LISTED = Pattern.compile("[a-z]/. (\\d+-128-\\d+):\\t(.*)");
    private static final Pattern NAMED = Pattern.compile("\\s*(\\d+) (.+)");
    /** The other readers disagree about the first two, and the third is as large as the volume and nowhere. */
    private static final Set<String> DISPUTED = Set.of("$MFT", "$MFTMirr", "$BadClus:$Bad");

    @TempDir
    Path folder;

    static Stream<String> volumes() throws IOException {
        Optional<Corpus> corpus = Corpus.find();
        return corpus.isEmpty() ? Stream.of("")
                : corpus.get().expected("fs.tsv").stream().filter(row -> row.get("type").startsWith("NTFS"))
                        .map(row -> row.get("file"));
    }

    @ParameterizedTest
    @MethodSource("volumes")
    void everyFileAndStreamIsAsSleuthkitReadsIt(String file) throws IOException {
        assumeTrue(Program.areInstalled("fls", "icat"), "The programs of sleuthkit are not installed.");
        try (GuestDisk disk = open(file)) {
            GuestVolume volume = disk.volumes().getFirst();
            Path cut = cut(volume);
            Map<String, String> expected = new TreeMap<>();
            for (String line : Program.text("fls", "-r", "-p", "-u", "-f", "ntfs", cut).split("\n")) {
                Matcher listed = LISTED.matcher(line);
                if (listed.matches() && !DISPUTED.contains(listed.group(2))) {
                    expected.put(listed.group(2), listed.group(1));
                }
            }
            Map<String, String> hashes = new HashMap<>();
            for (Map.Entry<String, String> entry : expected.entrySet()) {
                String address = entry.getValue();
                if (!hashes.containsKey(address)) {
                    hashes.put(address, Seen.hash(Program.bytes("icat", "-f", "ntfs", cut, address)));
                }
                entry.setValue(hashes.get(address));
            }
            Map<String, String> contents = contents(volume.fileSystem());
            contents.keySet().removeIf(path -> path.startsWith("$") && !expected.containsKey(path)); // without content
            assertThat(Seen.differences(expected, contents)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("volumes")
    void everyFolderAndFileIsAsNtfs3gReadsIt(String file) throws IOException {
        assumeTrue(NtfsImage.canBeMade(), "The programs of ntfs-3g are not installed.");
        try (GuestDisk disk = open(file)) {
            GuestVolume volume = disk.volumes().getFirst();
            Path cut = cut(volume);
            Map<String, Seen> tree = Seen.all(volume.fileSystem());
            assertThat(paths(tree)).isEqualTo(listed(cut));
            Map<Long, String> compared = new HashMap<>();
            for (Map.Entry<String, Seen> entry : tree.entrySet()) {
                Seen seen = entry.getValue();
                if (seen.kind() == GuestFile.Kind.FILE && !DISPUTED.contains(entry.getKey())
                        && compared.put(seen.number(), entry.getKey()) == null) {
                    assertThat(seen.hash()).as(entry.getKey())
                            .isEqualTo(Seen.hash(content(cut, seen.number(), seen.size())));
                }
            }
            assertThat(compared).isNotEmpty();
            assertAllocation(volume.fileSystem().allocation(), new NtfsImage(cut));
        }
    }

    /** Of a file that has named streams only, ntfscat says that there is no content. */
    private static byte[] content(Path cut, long id, long size) throws IOException {
        return size == 0 ? new byte[0] : Program.bytes("ntfscat", "-f", "-i", id, cut);
    }

    private static void assertAllocation(Allocation allocation, NtfsImage image) throws IOException {
        assertThat(allocation.free()).isEqualTo(image.freeClusters());
        BitSet used = new BitSet();
        for (int cluster = 0; cluster < allocation.clusters(); cluster++) {
            used.set(cluster, allocation.isUsed(cluster));
        }
        assertThat(used).isEqualTo(image.usedClusters());
    }

    /** Blocks of {@code /folder:} and, behind the record's number, names; the folder itself is among them as a dot. */
    private static Set<String> listed(Path cut) throws IOException {
        Set<String> paths = new TreeSet<>();
        String prefix = "";
        for (String line : Program.text("ntfsls", "-f", "-R", "-a", "-s", "-i", cut).split("\n")) {
            Matcher named = NAMED.matcher(line);
            if (line.startsWith("/") && line.endsWith(":")) {
                prefix = line.substring(1, line.length() - 1);
                prefix = prefix.isEmpty() || prefix.endsWith("/") ? prefix : prefix + "/";
            } else if (named.matches() && !named.group(2).matches("\\.{1,2}")) {
                paths.add(named.group(1) + " " + prefix + named.group(2));
            }
        }
        return paths;
    }

    private static Set<String> paths(Map<String, Seen> tree) {
        Set<String> paths = new TreeSet<>();
        tree.forEach((path, seen) -> paths.add(seen.number() + " " + path));
        return paths;
    }

    private static Map<String, String> contents(GuestFileSystem system) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        Seen.all(system).forEach((path, seen) -> {
            if (seen.kind() == GuestFile.Kind.FILE) {
                contents.put(path, seen.hash());
            }
            seen.streams().forEach((name, hash) -> contents.put(path + ":" + name, hash));
        });
        contents.keySet().removeAll(DISPUTED);
        return contents;
    }

    private GuestDisk open(String file) throws IOException {
        Corpus corpus = Corpus.find().orElse(null);
        assumeTrue(corpus != null, "The test corpus is not here.");
        Optional<Path> expanded = corpus.expand(file, folder);
        assumeTrue(expanded.isPresent(), "The program xz is not installed.");
        return GuestDisk.open(expanded.get(), PathMapping.none());
    }

    /** The volume as a file of its own: the programs of ntfs-3g know no partitions. */
    private Path cut(GuestVolume volume) throws IOException {
        Path cut = folder.resolve("cut");
        DiskContent content = volume.content();
        try (var out = Files.newByteChannel(cut, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.allocate(1 << 20);
            for (long at = 0; at < content.size(); at += bytes.limit()) {
                content.read(bytes.clear().limit((int) Math.min(bytes.capacity(), content.size() - at)), at);
                out.write(bytes.flip());
            }
        }
        return cut;
    }
}

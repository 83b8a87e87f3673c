package org.verdigris.guest.tests.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.write.RawContent;
import org.verdigris.guest.Allocation;
import org.verdigris.guest.ClusterRun;
import org.verdigris.guest.FileTree;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.bytes.BytesContent;
import org.verdigris.guest.volume.FileSystems;
import org.verdigris.testing.program.Program;
import org.verdigris.testing.volume.SmallVolume;

/** Volumes that mke2fs fills with a folder of this computer, compared with the folder. */
@Timeout(120)
final class ExtVolumeTest {

    @TempDir
    private Path folder;

    private Path tree() throws IOException {
        Random random = new Random(7);
        Path tree = Files.createDirectory(folder.resolve("tree"));
        Files.write(tree.resolve("empty"), new byte[0]);
        for (int size : new int[] {1, 59, 60, 61, 1024, 12 * 1024, 12 * 1024 + 1, 300_000, 5_000_000}) {
            byte[] bytes = new byte[size];
            random.nextBytes(bytes);
            Files.write(tree.resolve("of " + size), bytes);
        }
        try (FileChannel sparse = FileChannel.open(tree.resolve("sparse"), StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            sparse.write(ByteBuffer.wrap(new byte[] {1, 2, 3}), 3_000_000);
            sparse.write(ByteBuffer.wrap(new byte[] {4}), 20_000_000);
        }
        Path wide = Files.createDirectory(tree.resolve("wide"));
        for (int i = 0; i < 1200; i++) {
            Files.writeString(wide.resolve("a rather long name of file number " + i), "x".repeat(i % 50));
        }
        Files.createDirectories(tree.resolve("a/b/c/d/Größe"));
        Files.createSymbolicLink(tree.resolve("short link"), Path.of("a/b"));
        Files.createSymbolicLink(tree.resolve("long link"), Path.of("x".repeat(200)));
        return tree;
    }

    private Path volume(Path tree, String... options) throws IOException {
        assumeTrue(Program.areInstalled("mke2fs", "dumpe2fs"), "mke2fs is not installed.");
        Path file = folder.resolve("volume");
        List<String> command = new ArrayList<>(List.of("mke2fs", "-q", "-F", "-L", "data", "-d", tree.toString()));
        command.addAll(Arrays.asList(options));
        command.addAll(List.of(file.toString(), "64M"));
        Program.text(command.toArray());
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"-t ext2 -b 1024", "-t ext2 -b 4096", "-t ext3 -b 2048", "-t ext4 -b 1024",
            "-t ext4 -b 4096", "-t ext4 -b 1024 -O ^flex_bg", "-t ext2 -r 0", "-t ext4 -O ^64bit,^flex_bg",
            "-t ext4 -O inline_data -I 256",
            "-t ext4 -O meta_bg,^resize_inode -b 1024", "-t ext4 -I 128", "-t ext4 -O bigalloc -b 1024 -C 16384",
            "-t ext4 -O bigalloc -b 4096 -C 16384"})
    void everyFileIsReadAsItLiesInItsFolder(String options) throws IOException {
        Path tree = tree();
        try (DiskContent content = RawContent.open(volume(tree, options.split(" ")))) {
            GuestFileSystem volume = FileSystems.open(content);
            assertThat(volume.kind().label()).isEqualTo(options.split(" ")[1]);
            assertThat(volume.label()).contains("data");
            assertThat(volume.state().doubts()).isEmpty();
            Map<String, String> found = new TreeMap<>();
            Seen.all(volume).forEach((path, seen) -> found.put(path, seen.kind() + " " + seen.size() + seen.hash()));
            found.remove("lost+found");
            assertThat(found).isEqualTo(expected(tree));
            assertThat(volume.find("SHORT LINK").flatMap(GuestFile::target)).contains("a/b");
            assertThat(volume.find("long link").flatMap(GuestFile::target)).contains("x".repeat(200));
            Instant changed = Files.getLastModifiedTime(tree.resolve("of 1024")).toInstant();
            assertThat(Duration.between(volume.find("of 1024").orElseThrow().times().modified().orElseThrow(), changed)
                    .abs()).isLessThan(Duration.ofSeconds(1));
            assertThat(volume.allocation().free()).isEqualTo(free(folder.resolve("volume"), options));
            if (!options.contains("bigalloc")) {
                assertThat(freeBlocks(volume.allocation())).isEqualTo(freeBlocks(folder.resolve("volume")));
            }
        }
    }

    private static Map<String, String> expected(Path tree) throws IOException {
        Map<String, String> expected = new TreeMap<>();
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.filter(each -> !each.equals(tree)).toList()) {
                String name = tree.relativize(file).toString();
                if (Files.isSymbolicLink(file)) {
                    expected.put(name, "LINK 0");
                } else if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    expected.put(name, "FOLDER 0");
                } else {
                    try (DiskContent content = RawContent.open(file)) {
                        expected.put(name, "FILE " + content.size() + Seen.hash(content));
                    }
                }
            }
        }
        return expected;
    }

    private static BitSet freeBlocks(Allocation allocation) throws IOException {
        BitSet free = new BitSet();
        int first = (int) (allocation.firstByte() / allocation.clusterBytes());
        Optional<ClusterRun> run = allocation.nextFree(0);
        while (run.isPresent()) {
            long end = run.get().start() + run.get().count();
            free.set(first + (int) run.get().start(), first + (int) end);
            run = allocation.nextFree(end);
        }
        return free;
    }

    private static BitSet freeBlocks(Path volume) throws IOException {
        BitSet free = new BitSet();
        Program.text("dumpe2fs", volume).lines().filter(line -> line.startsWith("  Free blocks: "))
                .flatMap(line -> Stream.of(line.substring(15).split(", "))).filter(range -> !range.isBlank())
                .map(range -> range.strip().split("-"))
                .forEach(ends -> free.set(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]) + 1));
        return free;
    }

    /** dumpe2fs counts in blocks. */
    private static long free(Path volume, String options) throws IOException {
        List<String> lines = Program.text("dumpe2fs", "-h", volume).lines().toList();
        long bytes = number(lines, "Free blocks:") * number(lines, "Block size:");
        return bytes / (options.contains("bigalloc") ? 16384 : number(lines, "Block size:"));
    }

    private static long number(List<String> lines, String name) {
        return Long.parseLong(lines.stream().filter(line -> line.startsWith(name)).findFirst().orElseThrow()
                .replaceAll("\\D", ""));
    }

    @Test
    void aVolumeThatIsInUseOrFaultySaysSo() throws IOException {
        byte[] bytes = new SmallVolume("ext3").bytes();
        bytes[1024 + 58] = 2;
        assertThat(FileSystems.open(new BytesContent(ByteBuffer.wrap(bytes))).state().doubts()).hasSize(2)
                .anyMatch(doubt -> doubt.contains("faulty"));
        bytes[1024 + 58] = 1;
        bytes[1024 + 96] |= 4;
        assertThat(FileSystems.open(new BytesContent(ByteBuffer.wrap(bytes))).state().doubts()).singleElement()
                .asString().contains("journal");
        bytes[1024 + 98] |= 8;
        assertThatThrownBy(() -> FileSystems.open(new BytesContent(ByteBuffer.wrap(bytes))))
                .isInstanceOf(RefusedException.class).hasMessageContaining("0x80000");
    }

    @Test
    void damageEndsInAnErrorOrAPartialListing() throws IOException {
        Random random = new Random(11);
        List<byte[]> volumes = new ArrayList<>();
        for (SmallVolume small : SmallVolume.all().stream().filter(each -> each.name().startsWith("ext")).toList()) {
            volumes.add(small.bytes());
        }
        int opened = 0;
        for (int round = 0; round < 600; round++) {
            byte[] bytes = volumes.get(round % volumes.size()).clone();
            for (int i = 0; i < 1 + random.nextInt(40); i++) {
                bytes[1024 + random.nextInt(round % 2 == 0 ? 4096 : bytes.length - 1024)] = (byte) random.nextInt();
            }
            try {
                GuestFileSystem volume = FileSystems.open(new BytesContent(ByteBuffer.wrap(bytes)));
                opened++;
                volume.allocation().free();
                FileTree.walk(volume, volume.root(), (path, file) -> look(volume, file), warning -> {});
            } catch (IOException damaged) {
                assertThat(damaged).hasMessageNotContaining("null");
            }
        }
        assertThat(opened).isGreaterThan(100);
    }

    private static void look(GuestFileSystem volume, GuestFile file) {
        if (file.kind() == GuestFile.Kind.FILE) {
            try {
                DiskContent content = volume.open(file);
                content.read(ByteBuffer.allocate((int) Math.min(content.size(), 5000)), 0);
            } catch (IOException damaged) {
                assertThat(damaged).hasMessageNotContaining("null");
            }
        }
    }
}

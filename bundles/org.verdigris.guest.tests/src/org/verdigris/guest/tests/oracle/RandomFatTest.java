package org.verdigris.guest.tests.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Progress;
import org.verdigris.disk.write.RawContent;
import org.verdigris.guest.Allocation;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.fat.FatVolume;
import org.verdigris.testing.program.Program;

/** FAT volumes that mtools fills and empties again, compared with what was put there, with fsck.fat and with fls. */
final class RandomFatTest {

    private static final Pattern COUNTS = Pattern.compile("(\\d+)/(\\d+) clusters");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"12, 2, 3", "12, 8, 8", "16, 1, 12", "16, 32, 300", "32, 1, 40", "32, 8, 300"})
    void everyFileIsReadAndEveryClusterCounted(int bits, int sectorsPerCluster, int megabytes) throws IOException {
        assumeTrue(Program.areInstalled("mkfs.fat", "fsck.fat", "mcopy", "mdel", "fls"),
                "dosfstools, mtools or sleuthkit are not installed.");
        Path volume = folder.resolve("volume.raw");
        try (RandomAccessFile empty = new RandomAccessFile(volume.toFile(), "rw")) {
            empty.setLength((long) megabytes << 20);
        }
        Program.bytes("mkfs.fat", "-F", bits, "-s", sectorsPerCluster, "-n", "RANDOM", volume);
        Random random = new Random(31L * bits + sectorsPerCluster);
        Map<String, String> expected = new TreeMap<>();
        for (int round = 0; round < 3; round++) {
            fill(volume, random, round, megabytes * 100_000, expected);
            empty(volume, random, expected);
        }
        try (DiskContent content = RawContent.open(volume)) {
            FatVolume system = FatVolume.open(content);
            Map<String, String> found = new TreeMap<>();
            Seen.all(system).forEach((path, seen) -> found.put(path,
                    seen.kind() == GuestFile.Kind.FOLDER ? "dir" : seen.size() + seen.hash()));
            assertThat(found).isEqualTo(expected);
            assertThat(system.kind().label()).isEqualTo("FAT" + bits);
            assertThat(system.label()).contains("RANDOM");
            assertThat(system.state().doubts()).isEmpty();
            assertThat(system.verify(Progress.none())).isEmpty();
            Allocation allocation = system.allocation();
            Matcher counts = COUNTS.matcher(Program.text("fsck.fat", "-n", volume));
            assertThat(counts.find()).isTrue();
            assertThat(allocation.clusters() - allocation.free()).isEqualTo(Long.parseLong(counts.group(1)));
            assertThat(allocation.clusters()).isEqualTo(Long.parseLong(counts.group(2)));
            assertThat(Program.text("fls", "-f", "fat" + bits, "-r", "-p", "-u", volume).lines()
                    .filter(line -> line.startsWith("r/r ") && !line.contains("(Volume Label")
                            || line.startsWith("d/d ") && !line.contains("$OrphanFiles"))
                    .map(line -> line.substring(line.indexOf('\t') + 1)).filter(path -> !path.startsWith("$")))
                    .containsExactlyInAnyOrderElementsOf(expected.keySet());
        }
    }

    private void fill(Path volume, Random random, int round, int most, Map<String, String> expected)
            throws IOException {
        Path host = Files.createDirectory(folder.resolve("host " + round));
        String top = "Folder of round " + round;
        Path into = Files.createDirectories(host.resolve(top).resolve("inner"));
        expected.put(top, "dir");
        expected.put(top + "/inner", "dir");
        for (int i = 0; i < 25; i++) {
            byte[] bytes = new byte[random.nextInt(random.nextBoolean() ? Math.max(1, most / 25) : 3000)];
            random.nextBytes(bytes);
            String name = "%s %d %s".formatted(i % 3 == 0 ? "Überlang" + "g".repeat(random.nextInt(100)) : "File", i,
                    i % 2 == 0 ? "of text.txt" : "日本語");
            Path parent = i % 4 == 0 ? into : into.getParent();
            Path file = Files.write(parent.resolve(name), bytes);
            try (DiskContent content = RawContent.open(file)) {
                expected.put(host.relativize(file).toString(), content.size() + Seen.hash(content));
            }
        }
        Program.bytes("mcopy", "-s", "-i", volume, host.resolve(top), "::");
    }

    private static void empty(Path volume, Random random, Map<String, String> expected) throws IOException {
        List<Object> command = new ArrayList<>(List.of("mdel", "-i", volume));
        List<String> files = expected.entrySet().stream().filter(file -> !file.getValue().equals("dir"))
                .map(Map.Entry::getKey).filter(file -> random.nextInt(3) == 0).toList();
        files.forEach(file -> command.add("::" + file));
        Program.bytes(command.toArray());
        expected.keySet().removeAll(files);
    }
}

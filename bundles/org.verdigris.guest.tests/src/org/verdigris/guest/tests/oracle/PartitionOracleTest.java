package org.verdigris.guest.tests.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.write.RawContent;
import org.verdigris.guest.volume.DiskLayout;
import org.verdigris.guest.volume.Partition;
import org.verdigris.guest.volume.PartitionTypes;
import org.verdigris.testing.program.Program;

/** Partition tables that sfdisk writes, compared with what sfdisk and mmls read. */
final class PartitionOracleTest {

    private static final int SECTOR = 512;
    private static final long SECTORS = 400_000;
    private static final Pattern LINE = Pattern
            .compile("(\\d+) : start= *(\\d+), size= *(\\d+), type=([0-9A-Fa-f-]+)(.*)");

    @TempDir
    private Path folder;

    private Path disk(String script) throws IOException {
        Path file = folder.resolve("disk.raw");
        Files.deleteIfExists(file);
        try (RandomAccessFile disk = new RandomAccessFile(file.toFile(), "rw")) {
            disk.setLength(SECTORS * SECTOR);
        }
        Path lines = Files.writeString(folder.resolve("script"), script);
        Program.bytes("sh", "-c", "PATH=$PATH:/usr/sbin:/sbin sfdisk -q --no-reread --no-tell-kernel '" + file + "' < '"
                + lines + "'");
        return file;
    }

    private static List<String> seenByUs(Path file) throws IOException {
        try (DiskContent content = RawContent.open(file)) {
            DiskLayout layout = DiskLayout.read(content);
            assertThat(layout.warnings()).isEmpty();
            return layout.partitions().stream().map(found -> line(found.index(), found.start() / SECTOR,
                    found.length() / SECTOR, type(found), found.active())).toList();
        }
    }

    private static String type(Partition partition) {
        return partition.typeId().map(UUID::toString).orElseGet(() -> Integer.toHexString(partition.type()));
    }

    private static String line(long index, long start, long size, String type, boolean active) {
        return "%d %d %d %s %s".formatted(index, start, size, type.toLowerCase(Locale.ROOT), active);
    }

    private static List<String> seenBySfdisk(Path file) throws IOException {
        List<String> found = new ArrayList<>();
        for (String row : Program.text("sfdisk", "-d", file).lines().toList()) {
            Matcher line = LINE.matcher(row);
            if (line.find() && !List.of("5", "f", "85").contains(line.group(4))) {
                boolean active = line.group(5).contains("bootable") || line.group(5).contains("LegacyBIOSBootable");
                found.add(line(Long.parseLong(line.group(1)), Long.parseLong(line.group(2)),
                        Long.parseLong(line.group(3)), line.group(4), active));
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void tablesOfOldPartitionsAreReadAsSfdiskReadsThem(int seed) throws IOException {
        assumeTrue(Program.areInstalled("sfdisk"), "sfdisk is not installed.");
        Random random = new Random(seed);
        StringBuilder script = new StringBuilder("label: dos\nlabel-id: 0x%08x\n".formatted(random.nextInt()));
        int primary = random.nextInt(4);
        long at = random.nextBoolean() ? 63 : 2048;
        String[] types = {"7", "6", "c", "83", "82", "42", "17", "a0", "e"};
        for (int i = 0; i < primary; i++) {
            long size = 1 + random.nextInt(30_000);
            script.append("start=%d, size=%d, type=%s%s\n".formatted(at, size, types[random.nextInt(types.length)],
                    random.nextInt(3) == 0 ? ", bootable" : ""));
            at += size + random.nextInt(5000);
        }
        script.append(
                "start=%d, size=%d, type=%s\n".formatted(at, SECTORS - at - 100, random.nextBoolean() ? "5" : "f"));
        int logical = random.nextInt(7);
        for (int i = 0; i < logical; i++) {
            at += 2048 + random.nextInt(3000);
            long size = 1 + random.nextInt(20_000);
            script.append("start=%d, size=%d, type=%s\n".formatted(at, size, types[random.nextInt(types.length)]));
            at += size;
        }
        String text = script.toString();
        Path file = disk(numbered(text, primary));
        assertThat(seenByUs(file)).as(text).containsExactlyElementsOf(seenBySfdisk(file));
    }

    private static String numbered(String script, int primary) {
        StringBuilder numbered = new StringBuilder();
        int index = 0;
        for (String line : script.lines().toList()) {
            if (line.startsWith("start=")) {
                index++;
                numbered.append(index <= primary + 1 ? index : index - primary - 1 + 4).append(" : ");
            }
            numbered.append(line).append('\n');
        }
        return numbered.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void guidTablesAreReadAsSfdiskAndMmlsReadThem(int seed) throws IOException {
        assumeTrue(Program.areInstalled("sfdisk", "mmls"), "sfdisk or mmls is not installed.");
        Random random = new Random(seed);
        StringBuilder script = new StringBuilder("label: gpt\n");
        long at = 2048;
        for (int i = 0; i < 1 + random.nextInt(20); i++) {
            long size = 1 + random.nextInt(10_000);
            script.append("%d : start=%d, size=%d, type=%s, name=\"Größe %d\"\n".formatted(1 + i * 2, at, size,
                    random.nextBoolean() ? "EBD0A0A2-B9E5-4433-87C0-68B6B72699C7"
                            : "0FC63DAF-8483-4772-8E79-3D69D8477DE4",
                    i));
            at += size + random.nextInt(2000);
        }
        Path file = disk(script.toString());
        List<String> ours = seenByUs(file);
        assertThat(ours).containsExactlyElementsOf(seenBySfdisk(file));
        List<Long> starts = Program.text("mmls", "-a", file).lines().map(line -> line.trim().split("\\s+"))
                .filter(cells -> cells.length > 4 && cells[1].matches("\\d{3}")).map(cells -> Long.parseLong(cells[2]))
                .toList();
        assertThat(ours).extracting(line -> Long.parseLong(line.split(" ")[1])).containsExactlyElementsOf(starts);
        try (DiskContent content = RawContent.open(file)) {
            assertThat(DiskLayout.read(content).partitions().getFirst().name()).isEqualTo("Größe 0");
        }
    }

    @Test
    void theCopyOfAGuidTableIsUsedIfItIsAllThereIsAndMissedIfItIsNot() throws IOException {
        assumeTrue(Program.areInstalled("sfdisk"), "sfdisk is not installed.");
        Path file = disk("label: gpt\nstart=2048, size=5000\n");
        Path other = Files.copy(file, folder.resolve("other.raw"));
        overwrite(file, SECTOR + 20);
        overwrite(other, (SECTORS - 1) * SECTOR + 20);
        try (DiskContent one = RawContent.open(file); DiskContent two = RawContent.open(other)) {
            DiskLayout byCopy = DiskLayout.read(one);
            DiskLayout withoutCopy = DiskLayout.read(two);
            assertThat(byCopy.partitions()).hasSize(1).isEqualTo(withoutCopy.partitions());
            assertThat(byCopy.warnings()).singleElement().asString().contains("copy at the end of the disk is used");
            assertThat(withoutCopy.warnings()).singleElement().asString().contains("damaged or missing");
        }
        overwrite(file, (SECTORS - 1) * SECTOR + 20);
        try (DiskContent neither = RawContent.open(file)) {
            assertThat(DiskLayout.read(neither).scheme()).isEqualTo(DiskLayout.Scheme.UNKNOWN);
        }
    }

    private static void overwrite(Path file, long at) throws IOException {
        try (RandomAccessFile disk = new RandomAccessFile(file.toFile(), "rw")) {
            disk.seek(at);
            disk.write(0x5A);
        }
    }

    @Test
    void theNamedTypesExistForSfdiskToo() throws IOException {
        assumeTrue(Program.areInstalled("sfdisk"), "sfdisk is not installed.");
        List<String> bytes = Program.text("sfdisk", "--list-types", "--label", "dos").lines().toList();
        for (int type = 1; type < 256; type++) {
            Partition partition = new Partition(1, Partition.Kind.PRIMARY, 0, 0, false, type, Optional.empty(), "");
            String code = " %x ".formatted(type);
            if (PartitionTypes.name(partition).isPresent() && type != 0xA1) { // which it does not know
                assertThat(bytes).anyMatch(line -> (" " + line.strip() + " ").startsWith(code));
            }
        }
        Map<String, String> named = Map.of("C12A7328-F81F-11D2-BA4B-00A0C93EC93B", "EFI",
                "E3C9E316-0B5C-4DB8-817D-F92DF00215AE", "Microsoft reserved",
                "EBD0A0A2-B9E5-4433-87C0-68B6B72699C7", "basic data", "DE94BBA4-06D1-4D40-A16A-BFD50179D6AC",
                "recovery", "0FC63DAF-8483-4772-8E79-3D69D8477DE4", "Linux",
                "0657FD6D-A4AB-43C4-84E5-0933C84B4F4F", "swap", "E6D6D379-F507-44C2-A23C-238F2A3DF928", "LVM",
                "A19D880F-05FC-4D3B-A006-743F0F84911E", "RAID", "21686148-6449-6E6F-744E-656564454649", "BIOS boot",
                "5808C8AA-7E8F-42E0-85D2-E1E90434CFB3", "LDM");
        List<String> ids = Program.text("sfdisk", "--list-types", "--label", "gpt").lines().toList();
        named.forEach((id, word) -> {
            Partition partition = new Partition(1, Partition.Kind.GPT, 0, 0, false, 0,
                    Optional.of(UUID.fromString(id)), "");
            assertThat(PartitionTypes.name(partition).orElseThrow()).contains(word);
            assertThat(ids).anyMatch(line -> line.contains(id)
                    && line.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
        });
    }
}

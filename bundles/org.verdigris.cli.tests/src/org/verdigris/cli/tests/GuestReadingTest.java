package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.cli.Main;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.testing.volume.SmallVolume;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The commands that only look: {@code guest ls}, {@code guest tree} and {@code guest cat}. */
final class GuestReadingTest {

    @TempDir
    private Path folder;
    private Path disk;

    @BeforeEach
    void write() throws IOException {
        disk = GuestDisks.partitioned(folder.resolve("disk.img"), GuestDisks.volume("ntfs"),
                GuestDisks.volume("fat16"), new byte[1 << 20]);
    }

    @Test
    void aDiskAloneListsItsPartitions() {
        CommandRun run = CommandRun.of("guest", "ls", disk);
        assertThat(run.code()).isZero();
        assertThat(run.error()).isEmpty();
        assertThat(run.out().lines()).hasSize(5).element(0).asString().startsWith("NO  FILE SYSTEM");
        assertThat(run.out()).containsPattern("1  NTFS .* 63 .* yes +clean\\n").containsPattern("2  FAT16 .* clean\\n")
                .containsPattern("3  unknown .* not readable\\n")
                .contains("Partition 3: The volume holds no file system");
    }

    @Test
    void thePartitionsAsJson() {
        JsonObject json = CommandRun.of("guest", "ls", disk, "--json").json();
        assertThat(json.get("kind").getAsString()).isEqualTo("guestPartitions");
        assertThat(json.get("scheme").getAsString()).isEqualTo("mbr");
        assertThat(json.get("signature").getAsString()).isEqualTo("1234abcd");
        JsonObject first = json.getAsJsonArray("partitions").get(0).getAsJsonObject();
        assertThat(first.get("fileSystem").getAsString()).isEqualTo("NTFS");
        assertThat(first.get("startSector").getAsInt()).isEqualTo(63);
        assertThat(first.get("active").getAsBoolean()).isTrue();
        assertThat(first.get("clean").getAsBoolean()).isTrue();
        assertThat(first.get("freeBytes").getAsLong()).isPositive();
        JsonObject last = json.getAsJsonArray("partitions").get(2).getAsJsonObject();
        assertThat(last.get("readable").getAsBoolean()).isFalse();
        assertThat(last.has("freeBytes")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ntfs", "ntfs-512", "ntfs-64k", "fat12", "fat16", "fat32"})
    void everythingBelowTheRootIsListed(String name) throws IOException {
        Path volume = Files.write(folder.resolve("volume.img"), GuestDisks.volume(name));
        CommandRun run = CommandRun.of("guest", "ls", "-R", "--streams", volume + ":/");
        assertThat(run.code()).isZero();
        Map<String, String> expected = new SmallVolume(name).tree();
        assertThat(run.out().lines().map(line -> line.replaceAll("(/| ->.*)$", "")))
                .containsExactlyInAnyOrderElementsOf(expected.keySet());
        Map<String, Long> sizes = new TreeMap<>();
        for (JsonElement each : CommandRun.of("guest", "ls", "-R", volume, "--json").json().getAsJsonArray("files")) {
            JsonObject file = each.getAsJsonObject();
            if (file.has("bytes")) {
                sizes.put(file.get("path").getAsString(), file.get("bytes").getAsLong());
            }
        }
        Map<String, Long> known = new TreeMap<>();
        expected.forEach((path, content) -> {
            if (content.contains(" ") && !path.contains(":")) {
                known.put(path, Long.parseLong(content.substring(0, content.indexOf(' '))));
            }
        });
        assertThat(sizes).isEqualTo(known);
    }

    @Test
    void aFolderAPatternAndAFileAreListed() {
        assertThat(CommandRun.of("guest", "ls", disk + "!1:/DEEP").out()).startsWith("a/\nname 1 of a file");
        assertThat(CommandRun.of("guest", "ls", disk + "!1:\\deep\\A\\*").out()).isEqualTo("/deep/a/b/\n");
        assertThat(CommandRun.of("guest", "ls", disk + ":/**/bottom").out()).isEqualTo("/deep/a/b/c/d/e/f/bottom\n");
        assertThat(CommandRun.of("guest", "ls", disk, "--partition", 2).out())
                .isEqualTo(CommandRun.of("guest", "ls", disk + "!2:/").out()).isNotEmpty();
        CommandRun detailed = CommandRun.of("guest", "ls", "-l", "--streams", disk + ":/short.txt");
        assertThat(detailed.out()).containsPattern("SIZE +MODIFIED .*NAME\\n").containsPattern(" 14 +20.*/short.txt\\n")
                .containsPattern("9000 +/short.txt:large\\n");
    }

    @Test
    void theFileSystemsOwnFilesAreListedOnlyOnDemand() {
        assertThat(CommandRun.of("guest", "ls", disk + ":/").out()).doesNotContain("$MFT");
        assertThat(CommandRun.of("guest", "ls", disk + ":/", "--metadata").out()).contains("$MFT\n");
        assertThat(CommandRun.of("guest", "ls", disk + ":/$MFT").out()).isEqualTo("/$MFT\n");
    }

    @Test
    void theTreeIsDrawnDownToADepth() {
        CommandRun run = CommandRun.of("guest", "tree", disk + "!1:/deep/a", "--depth", 2);
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(disk + "!1:/deep/a\n└── b/\n    └── c/\n2 folders, no files.\n");
        assertThat(CommandRun.of("guest", "tree", disk + "!1:/deep/a").out()).contains("└── bottom\n")
                .endsWith("5 folders, one file.\n");
        assertThat(CommandRun.of("guest", "tree", disk, "--folders").out()).contains("├── deep/")
                .doesNotContain("bottom");
        assertThat(CommandRun.of("guest", "tree", disk, "--depth", 0).code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/large.txt", "/compressed/mixed", "/sparse", "/another name:large", "/EMPTY"})
    void contentIsWrittenByteForByte(String path) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        int code = Main.run(new Terminal(out, error, false, false, Map.of()), "guest", "cat", disk + "!1:" + path);
        assertThat(error.toString()).isEmpty();
        assertThat(code).isZero();
        String expected = new SmallVolume("ntfs").tree().get(path.equals("/EMPTY") ? "empty" : path.substring(1));
        assertThat(out.size() + " " + sha256(out.toByteArray())).isEqualTo(expected);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void severalFilesAreWrittenOneBehindTheOther() {
        assertThat(CommandRun.of("guest", "cat", disk + "!1:/one", disk + "!1:/one").out()).hasSize(2);
        assertThat(CommandRun.of("guest", "cat", disk + "!1:/short.*").out()).hasSize(14);
    }

    @Test
    void whatCannotBeReadIsOneSentence() {
        assertRefused(CommandRun.of("guest", "cat", disk + ":/deep"), "is a folder or a link");
        assertRefused(CommandRun.of("guest", "cat", disk + ":/nothing"), "There is no \"/nothing\" on " + disk + "!1");
        assertRefused(CommandRun.of("guest", "cat", disk + ":/one:nothing"), "has no stream \"nothing\"");
        assertRefused(CommandRun.of("guest", "ls", disk + "!9:/"), "has no partition 9; it has 3");
        assertRefused(CommandRun.of("guest", "ls", disk + "!3:/"), "no file system that is known");
        assertRefused(CommandRun.of("guest", "ls", folder.resolve("none.vhd") + "!1:/x"),
                folder.resolve("none.vhd") + " does not exist");
        assertRefused(CommandRun.of("guest", "ls", "C:\\no such\\a.vhd!2:\\Windows"),
                "C:\\no such\\a.vhd does not exist");
        assertWrong(CommandRun.of("guest", "cat", disk), "Name a file inside");
        assertWrong(CommandRun.of("guest", "ls", disk + "!x"), "is neither a partition");
        assertWrong(CommandRun.of("guest", "ls", disk + "!1", "--partition", 2), "Partition 2 is none");
        assertWrong(CommandRun.of("guest", "ls", disk, "--partition", 0), "Partition 0 is none");
        assertWrong(CommandRun.of("guest"), "Say what to do");
    }

    private static void assertRefused(CommandRun run, String sentence) {
        assertThat(run.error()).startsWith("verdigris: ").contains(sentence).hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(3);
    }

    private static void assertWrong(CommandRun run, String sentence) {
        assertThat(run.error()).startsWith("verdigris: ").contains(sentence).hasLineCount(1);
        assertThat(run.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a!1.img", "b:c.img", "d!2:e.img", "f!1"})
    void signsInTheNameOfADiskBelongToItIfThereIsSuchAFile(String name) throws IOException {
        Path odd = Files.copy(disk, folder.resolve(name));
        assertThat(CommandRun.of("guest", "cat", "--raw-source", odd + "!1:/one").out()).hasSize(1);
        assertThat(CommandRun.of("guest", "ls", "--raw-source", odd).out()).contains("NTFS").contains("FAT16");
        assertThat(CommandRun.of("guest", "ls", "--raw-source", odd + "!2").out()).contains("Small.txt");
    }

    @Test
    void aVolumeThatIsNotCleanIsReadWithABanner() throws IOException {
        byte[] volume = GuestDisks.volume("fat16");
        volume[0x25] |= 1;
        Path dirty = GuestDisks.partitioned(folder.resolve("dirty.img"), volume);
        CommandRun run = CommandRun.of("guest", "ls", dirty + "!1");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Small.txt");
        assertThat(run.error()).startsWith(dirty + "!1: The volume was not shut down in order").hasLineCount(1);
        assertThat(CommandRun.of("guest", "ls", dirty).out()).contains("not clean").contains("Partition 1: The volume");
    }

    @Test
    void namesFromTheGuestCannotSteerTheScreen() throws IOException {
        byte[] volume = GuestDisks.volume("fat16");
        String text = new String(volume, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("ONE        ");
        volume[at] = 0x1B;
        Path evil = Files.write(folder.resolve("evil.img"), volume);
        assertThat(CommandRun.watched(Map.of("NO_COLOR", "1"), "guest", "ls", evil + ":/").out())
                .doesNotContain("\u001B");
        assertThat(CommandRun.of("guest", "tree", evil).out()).doesNotContain("\u001B");
    }
}

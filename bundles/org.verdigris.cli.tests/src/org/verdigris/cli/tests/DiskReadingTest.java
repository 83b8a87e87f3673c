package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.disk.VhdSurgery;

import com.google.gson.JsonObject;

/** The commands that look at disks: {@code disk info}, {@code disk check}, {@code disk map} and {@code disk hash}. */
final class DiskReadingTest {

    private static final UUID BASE = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    private static final long MIB = 1 << 20;

    @TempDir
    private Path folder;
    private Path base;
    private Path child;

    @BeforeEach
    void writeChain() throws IOException {
        byte[] sector = new byte[512];
        sector[0] = 1;
        base = VhdBuilder.dynamic(8 * MIB).id(BASE).windowsLayout().sectors(0, sector)
                .write(folder.resolve("base.vhd"));
        sector[0] = 2;
        child = VhdBuilder.differencing(8 * MIB, BASE, "base.vhd").relativeLocator(".\\base.vhd").windowsLayout()
                .sectors(1, sector).write(folder.resolve("child.vhd"));
    }

    @Test
    void infoTellsHowTheFileIsUsed() {
        CommandRun run = CommandRun.of("disk", "info", base);
        assertThat(run.code()).isZero();
        assertThat(run.error()).isEmpty();
        assertThat(run.out()).contains("base.vhd  dynamically expanding").containsPattern("In use in the file +2 MB")
                .containsPattern("Unreferenced +9.5 KB").containsPattern("Block order +every block follows")
                .containsPattern("On IDE +8 MB \\(8355840 bytes\\), 32 KB \\(32768 bytes\\) less than the capacity")
                .doesNotContain("Zero in blocks");
        assertThat(CommandRun.of("disk", "info", base, "--deep").out())
                .containsPattern("Zero in blocks +2 MB \\(2096640 bytes\\)");
    }

    @Test
    void infoNamesTheParentThatIsThereAndSaysWhenItIsGone() throws IOException {
        assertThat(CommandRun.of("disk", "info", child).out()).containsPattern("Parent +" + base);
        Files.delete(base);
        assertThat(CommandRun.of("disk", "info", child).out()).containsPattern("Parent +base.vhd \\(not found\\)");
    }

    @Test
    void infoAsJsonHasTheMembersOfAScanAndTheSpace() {
        JsonObject json = CommandRun.of("disk", "info", base, "--deep", "--json").json();
        assertThat(json.get("kind").getAsString()).isEqualTo("disk");
        assertThat(json.get("capacityBytes").getAsLong()).isEqualTo(8 * MIB);
        assertThat(json.get("ideBytes").getAsLong()).isEqualTo(8355840);
        assertThat(json.getAsJsonObject("space").get("zeroBytes").getAsLong()).isEqualTo(2 * MIB - 512);
        assertThat(json.getAsJsonObject("space").get("displacedBlocks").getAsLong()).isZero();
    }

    @Test
    void rawShowsEveryStructureAndMarksWhereFooterAndCopyDiffer() throws IOException {
        CommandRun sound = CommandRun.of("disk", "info", child, "--raw");
        assertThat(sound.code()).isZero();
        assertThat(sound.out()).containsPattern("Footer, at offset [0-9]+, 512 bytes\n")
                .contains("Copy of the footer, at offset 0, 512 bytes\n", "Dynamic header, at offset 512, 1024 bytes\n")
                .containsPattern("0 +Cookie +63 6F 6E 65 63 74 69 78 +\"conectix\"").doesNotContain("≠", "✖");
        VhdSurgery.on(child).mirror(mirror -> mirror.put(84, (byte) 1));
        CommandRun differing = CommandRun.of("disk", "info", child, "--raw");
        assertThat(differing.code()).isEqualTo(1);
        assertThat(differing.out()).containsPattern("84 +Saved state +01 +≠ differs +Yes: the disk belongs");
    }

    @Test
    void rawReadsWhatInfoRefuses() throws IOException {
        VhdSurgery.on(base).footers(footer -> footer.putInt(60, 6));
        assertThat(CommandRun.of("disk", "info", base).code()).isEqualTo(3);
        CommandRun run = CommandRun.of("disk", "info", base, "--raw");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).containsPattern("60 +Disk type +00 00 00 06 +✖ doubtful +6, which is not known");
        assertThat(CommandRun.of("disk", "info", base, "--raw", "--deep").code()).isEqualTo(2);
    }

    @Test
    void rawAsJsonHasAllBytesOfEveryStructure() {
        JsonObject json = CommandRun.of("disk", "info", base, "--raw", "--json").json();
        assertThat(json.get("kind").getAsString()).isEqualTo("rawDisk");
        JsonObject footer = json.getAsJsonArray("structures").get(0).getAsJsonObject();
        assertThat(footer.get("structure").getAsString()).isEqualTo("footer");
        assertThat(footer.get("bytes").getAsString()).hasSize(1024).startsWith("636f6e6563746978");
        assertThat(footer.getAsJsonArray("fields").get(0).getAsJsonObject().get("field").getAsString())
                .isEqualTo("cookie");
    }

    @Test
    void checkEndsWithZeroForAWholeChainAndTellsOfEveryFile() {
        CommandRun run = CommandRun.of("disk", "check", child, "--deep");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(child + "\n  sound\n").contains(base + "\n  ℹ One differencing disk depends on "
                + "this disk. [C09, information]\n").endsWith("2 disks checked, none with errors.\n");
    }

    @Test
    void checkEndsWithOneForAnErrorAndTellsRuleSeverityAndOffset() throws IOException {
        VhdSurgery.on(base).bytes(8192 + 5 * 512, (byte) 1);
        assertThat(CommandRun.of("disk", "check", folder).code()).isZero();
        CommandRun run = CommandRun.of("disk", "check", folder, "--deep");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("  ✖ One sector is marked as never written, but not zero. "
                + "[K01, error, at offset 10752]\n").endsWith("2 disks checked, one with errors.\n");
        JsonObject flaw = CommandRun.of("disk", "check", base, "--deep", "--json").json().getAsJsonArray("disks")
                .get(0).getAsJsonObject().getAsJsonArray("flaws").get(0).getAsJsonObject();
        assertThat(flaw.get("rule").getAsString()).isEqualTo("K01");
        assertThat(flaw.get("severity").getAsString()).isEqualTo("error");
        assertThat(flaw.get("offset").getAsLong()).isEqualTo(10752);
    }

    @Test
    void checkFindsAParentThroughAMappedFolder() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path far = VhdBuilder.differencing(8 * MIB, BASE, "base.vhd").absoluteLocator("D:\\VMs\\base.vhd")
                .windowsLayout().write(other.resolve("far.vhd"));
        assertThat(CommandRun.of("disk", "check", far).out()).contains("[C01, error]");
        assertThat(CommandRun.of("disk", "check", far, "--map", "D:\\VMs=" + folder).code()).isZero();
    }

    @Test
    void whatIsNotThereOrNoDiskIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("note.txt"), "nothing");
        for (String command : new String[] {"info", "check", "map", "hash"}) {
            CommandRun missing = CommandRun.of("disk", command, folder.resolve("no.vhd"));
            assertThat(missing.code()).isEqualTo(3);
            assertThat(missing.error()).startsWith("verdigris: ").contains("no.vhd");
            assertThat(CommandRun.of("disk", command, text).code()).isEqualTo(3);
        }
    }

    @Test
    void theMapFitsTheWidth() {
        CommandRun run = CommandRun.of("disk", "map", base, "--width", 3);
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("base.vhd: 1 of 4 blocks are in the file; one character stands for 2 MB.\n")
                .contains("\n█··\n·\n");
        assertThat(CommandRun.of("disk", "map", base, "--width", 0).code()).isEqualTo(2);
    }

    @Test
    void thePictureOfAMapIsANewFile() throws IOException {
        Path picture = folder.resolve("map.svg");
        assertThat(CommandRun.of("disk", "map", base, "--svg", picture)).isEqualTo(new CommandRun(0, "", ""));
        assertThat(picture).content().contains("<title").contains("</svg>");
        CommandRun again = CommandRun.of("disk", "map", base, "--svg", picture);
        assertThat(again.code()).isEqualTo(3);
        assertThat(again.error()).isEqualTo(
                "verdigris: " + picture + " exists already; name another file, or remove it first.\n");
    }

    @Test
    void theHashIsThatOfTheContentThroughTheChain() throws IOException {
        byte[] content = new byte[(int) (8 * MIB)];
        content[0] = 1;
        content[512] = 2;
        Path fixed = VhdBuilder.fixed(8 * MIB).sectors(0, content).write(folder.resolve("fixed.vhd"));
        String hash = CommandRun.of("disk", "hash", fixed).out().substring(0, 64);
        assertThat(CommandRun.of("disk", "hash", child).out()).isEqualTo(hash + "  " + child + "\n");
        assertThat(CommandRun.watched(Map.of(), "disk", "hash", base).out()).doesNotStartWith(hash);
        Files.delete(base);
        assertThat(CommandRun.of("disk", "hash", child).code()).isEqualTo(3);
    }
}

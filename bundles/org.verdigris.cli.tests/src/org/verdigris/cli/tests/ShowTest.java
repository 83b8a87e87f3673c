package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.disk.VhdSurgery;
import org.verdigris.testing.vmc.VmcBuilder;
import org.verdigris.testing.vmc.VncBuilder;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** {@code verdigris show} tells what one file says, whatever it is called. */
final class ShowTest {

    @TempDir
    private Path folder;

    @Test
    void aDriveOfTheHostIsNoFileHoweverItIsWritten() throws IOException {
        for (String drive : List.of("D", "d:", "D:\\")) {
            Path machine = VmcBuilder.machine("payroll").cd(1, 0, drive, "").write(folder);
            assertThat(CommandRun.of("show", machine, "--map", "D:=" + folder).out())
                    .containsPattern("IDE 1:0 +CD/DVD drive D: of the host\n");
        }
    }

    @Test
    void aDiskIsShownWithItsChainAndWhereThingsAre() throws IOException {
        SampleEstate.sound(folder);
        CommandRun run = CommandRun.of("show", folder.resolve("child.vhd"));
        assertThat(run.code()).isZero();
        assertThat(run.out().replace(folder.toString(), "FOLDER")
                .replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d", "TIME"))
                .isEqualTo("""
                          child.vhd  differencing
                            File              FOLDER/child.vhd
                            File size         3.5 KB (3584 bytes)
                            Changed           TIME
                            Capacity          40 MB (41943040 bytes)
                            Geometry (C/H/S)  963/5/17
                            Id                aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee
                            Created           TIME, by "vs  " (1.0, Wi2k)
                            Blocks            0 of 20 allocated, 2 MB each; table at byte 1536
                            Checksums         right
                            Parent            FOLDER/base.vhd
                            Parent id         11111111-2222-3333-4444-555555555555
                            Parent name       base.vhd
                            Parent locator    W2ru .\\base.vhd (at byte 2048, 20 of 512 bytes)
                            Parent locator    W2ku D:\\VMs\\base.vhd (at byte 2560, 30 of 512 bytes)
                            Chain             child.vhd → base.vhd
                        """);
    }

    @Test
    void theDocumentOfADiskHasTheMembersOfAScanAndMore() throws IOException {
        SampleEstate.sound(folder);
        JsonObject shown = CommandRun.of("show", "--json", folder.resolve("child.vhd")).json();
        JsonObject scanned = StreamSupport.stream(CommandRun.of("scan", "--no-cache", "--json", folder).json()
                .getAsJsonArray("disks").spliterator(), false).map(JsonElement::getAsJsonObject)
                .filter(disk -> disk.get("name").getAsString().equals("child.vhd")).findFirst().orElseThrow();
        scanned.remove("drives"); // which machines use it, one file cannot know
        assertThat(shown.asMap()).containsAllEntriesOf(scanned.asMap());
        assertThat(shown.get("kind").getAsString()).isEqualTo("disk");
        assertThat(shown.get("tableOffsetBytes").getAsLong()).isEqualTo(1536);
        assertThat(shown.get("chainComplete").getAsBoolean()).isTrue();
        JsonObject locator = shown.getAsJsonArray("parentLocators").get(0).getAsJsonObject();
        assertThat(locator.get("code").getAsString()).isEqualTo("W2ru");
        assertThat(locator.get("text").getAsString()).isEqualTo(".\\base.vhd");
    }

    @Test
    void aChainThatIsBrokenIsShownAsFarAsItGoes() throws IOException {
        SampleEstate.sound(folder);
        Files.delete(folder.resolve("base.vhd"));
        Path child = folder.resolve("child.vhd");
        assertThat(CommandRun.of("show", child).out()).contains("child.vhd → base.vhd (not found)");
        JsonObject shown = CommandRun.of("show", child, "--json").json();
        assertThat(shown.get("chainComplete").getAsBoolean()).isFalse();
        assertThat(shown.has("parent")).isFalse();
    }

    @Test
    void aParentIsAlsoFoundThroughAMapping() throws IOException {
        Path parents = Files.createDirectories(folder.resolve("parents"));
        VhdBuilder.dynamic(40 << 20).id(SampleEstate.BASE).write(parents.resolve("base.vhd"));
        Path child = VhdBuilder.differencing(40 << 20, SampleEstate.BASE, "base.vhd").id(SampleEstate.CHILD)
                .absoluteLocator("D:\\VMs\\base.vhd").write(folder.resolve("child.vhd"));
        assertThat(CommandRun.of("show", child).out()).contains("(not found)");
        assertThat(CommandRun.of("show", child, "--map", "D:\\vms=" + parents).out()).doesNotContain("(not found)");
    }

    @Test
    void aDiskThatIsItsOwnParentIsShown() throws IOException {
        Path disk = VhdBuilder.differencing(40 << 20, SampleEstate.CHILD, "a.vhd").id(SampleEstate.CHILD)
                .relativeLocator(".\\b.vhd").write(folder.resolve("a.vhd"));
        Files.copy(disk, folder.resolve("b.vhd"));
        assertThat(CommandRun.of("show", disk).code()).isLessThanOrEqualTo(1);
    }

    @Test
    void aDamagedDiskMakesTheExitCodeOne() throws IOException {
        Path disk = VhdBuilder.dynamic(40 << 20).id(new UUID(1, 2)).write(folder.resolve("bad.vhd"));
        VhdSurgery.on(disk).flip(Files.size(disk) - 512 + 64); // the checksum of the footer at the end
        CommandRun run = CommandRun.of("show", disk);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("✖ ").contains("[F03]").doesNotContain("Checksums");
        VhdSurgery.on(disk).flip(64); // and that of its copy: now nothing can be trusted
        CommandRun worse = CommandRun.of("show", disk);
        assertThat(worse.code()).isEqualTo(1);
    }

    @Test
    void aMachineIsShownWithTheFilesThatAreThere() throws IOException {
        SampleEstate.sound(folder);
        CommandRun run = CommandRun.of("show", folder.resolve("payroll.vmc"));
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("  payroll\n").containsPattern("Memory +512 MB")
                .containsPattern("IDE 0:0 +hard disk \\Q" + folder.resolve("child.vhd") + "\\E\\n")
                .containsPattern("IDE 1:0 +CD/DVD drive D: of the host").containsPattern("Notes +Month end⏎only");
        Files.delete(folder.resolve("child.vhd"));
        assertThat(CommandRun.of("show", folder.resolve("payroll.vmc")).out())
                .contains("hard disk D:\\VMs\\child.vhd | .\\child.vhd (not found)");
        JsonObject document = CommandRun.of("show", folder.resolve("payroll.vmc"), "--json").json();
        assertThat(document.get("kind").getAsString()).isEqualTo("machine");
        assertThat(document.get("memoryMB").getAsInt()).isEqualTo(512);
    }

    @Test
    void aNetworkIsShown() throws IOException {
        Path network = VncBuilder.network("LAN").id(SampleEstate.NETWORK_ID).gateway(22).write(folder);
        assertThat(CommandRun.of("show", network).out()).startsWith("  LAN\n").containsPattern("Binding number +22");
        JsonObject document = CommandRun.of("show", network, "--json").json();
        assertThat(document.get("kind").getAsString()).isEqualTo("network");
        assertThat(document.get("networkId").getAsString()).isEqualTo(SampleEstate.NETWORK_ID);
    }

    @Test
    void theContentDecidesWhatAFileIs() throws IOException {
        SampleEstate.sound(folder);
        Path disk = Files.copy(folder.resolve("base.vhd"), folder.resolve("base.bin"));
        Path machine = Files.copy(folder.resolve("web.vmc"), folder.resolve("web.txt"));
        Path undo = Files.copy(folder.resolve("child.vhd"), folder.resolve("VirtualPCUndo_child_0_0_070809.vud"));
        assertThat(CommandRun.of("show", disk, "--json").json().get("kind").getAsString()).isEqualTo("disk");
        assertThat(CommandRun.of("show", machine, "--json").json().get("kind").getAsString()).isEqualTo("machine");
        assertThat(CommandRun.of("show", undo, "--json").json().get("type").getAsString()).isEqualTo("differencing");
        Path misleading = VhdBuilder.fixed(3 << 20).sectors(0, ("<?xml version=\"1.0\"?><preferences>"
                + " ".repeat(478)).getBytes(StandardCharsets.US_ASCII)).write(folder.resolve("xml-inside.vhd"));
        assertThat(CommandRun.of("show", misleading, "--json").json().get("type").getAsString()).isEqualTo("fixed");
    }

    @Test
    void whatIsNoneOfOursIsRefusedInOneSentence() throws IOException {
        Path text = Files.writeString(folder.resolve("readme.md"), "hello");
        Path empty = Files.createFile(folder.resolve("empty.vhd"));
        Path newer = Files.writeString(folder.resolve("new.vhdx"), "vhdxfile".repeat(1024));
        Path viewer = Files.writeString(folder.resolve("server.vnc"), "[connection]\nhost=server\n");
        Path page = Files.writeString(folder.resolve("page.html"), "<html><body>hello</body></html>");
        Path missing = folder.resolve("missing.vhd");
        Path belowAFile = text.resolve("x.vhd");
        Path tooLong = folder.resolve("x".repeat(300) + ".vhd");
        for (Path file : List.of(text, empty, newer, viewer, page, missing, folder, belowAFile, tooLong)) {
            CommandRun run = CommandRun.of("show", file);
            assertThat(run.code()).as(run.error()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.error()).startsWith("verdigris: ").contains(file.toString()).endsWith(".\n").hasLineCount(1);
        }
    }

    @Test
    void aBrokenMachineIsDamagedAndToldWithTheLine() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.vmc"),
                "<?xml version=\"1.0\"?><preferences>\n<hardware>");
        CommandRun run = CommandRun.of("show", broken);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.error()).startsWith("verdigris: " + broken + ", line ").hasLineCount(1);
    }
}

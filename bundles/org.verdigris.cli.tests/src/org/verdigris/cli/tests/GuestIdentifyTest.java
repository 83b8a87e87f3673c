package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.testing.example.ExampleEstate;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The command {@code guest identify}, on the disks of the example estate. */
final class GuestIdentifyTest {

    @TempDir
    private static Path folder;
    private static Path estate;

    @BeforeAll
    static void writeEstate() throws IOException {
        estate = folder.resolve("estate");
        ExampleEstate.write(estate);
    }

    private static Path disk(String name) throws IOException {
        try (Stream<Path> files = Files.walk(estate)) {
            return files.filter(file -> file.getFileName().toString().equals(name)).findFirst().orElseThrow();
        }
    }

    @Test
    void aDomainControllerIsTold() throws IOException {
        CommandRun run = CommandRun.of("guest", "identify", disk("dc01.vhd"));
        assertThat(run.code()).isZero();
        assertThat(run.error()).isEmpty();
        assertThat(run.out()).startsWith(disk("dc01.vhd") + "\n  Partition 1  NTFS \"System\", 3 MB, ")
                .containsPattern("Product +Microsoft Windows Server 2003\\n")
                .containsPattern("Version +5\\.2 \\(build 3790\\), Service Pack 2\\n")
                .containsPattern("Computer +DC01\\n").containsPattern("Role +domain controller\\n")
                .containsPattern("Hibernation +not known: ").contains("ControlSet001 (current, ")
                .contains("From IDE: ready\n").doesNotContain("SERVICE ");
        assertThat(CommandRun.of("guest", "identify", disk("dc01.vhd"), "--all").out())
                .containsPattern("SERVICE +START").containsPattern("intelide +boot");
    }

    @Test
    void inJsonAFactIsThereOrItsReason() throws IOException {
        JsonObject json = CommandRun.of("guest", "identify", disk("dc01.vhd"), "--json").json();
        assertThat(json.get("kind").getAsString()).isEqualTo("guest");
        JsonObject system = json.getAsJsonArray("systems").get(0).getAsJsonObject();
        assertThat(system.get("role").getAsString()).isEqualTo("domain-controller");
        assertThat(system.get("installed").getAsString()).endsWith("Z");
        assertThat(system.getAsJsonArray("controlSets").get(0).getAsJsonObject().getAsJsonObject("ide").get("verdict")
                .getAsString()).isEqualTo("ready");
        assertThat(system.has("hibernation")).isFalse();
        assertThat(system.getAsJsonArray("unknown").toString()).contains("\"fact\":\"hibernation\"");
    }

    @Test
    void thePiecesOfFilesAreCountedIfThatIsAsked() throws IOException {
        assertThat(CommandRun.of("guest", "identify", disk("dc01.vhd"), "--fragments").out())
                .containsPattern("\\d+ of \\d+ files \\(\\d+\\.\\d %\\) lie in several pieces");
        JsonObject volume = CommandRun.of("guest", "identify", disk("dc01.vhd"), "--fragments", "--json").json()
                .getAsJsonArray("volumes").get(0).getAsJsonObject();
        assertThat(volume.get("pieces").getAsLong()).isGreaterThanOrEqualTo(volume.get("files").getAsLong());
        assertThat(CommandRun.of("guest", "identify", disk("dc01.vhd")).out()).doesNotContain("pieces");
    }

    @Test
    void aLinuxSystemIsTold() throws IOException {
        assertThat(CommandRun.of("guest", "identify", disk("web01.vhd")).out()).contains("ext3 \"root\"")
                .containsPattern("Computer +web01\\n").containsPattern("Kernels +2\\.6\\.18");
    }

    @Test
    void oneDiskThatCannotBeReadDoesNotStopTheOthersOfAFolder() {
        CommandRun run = CommandRun.of("guest", "identify", estate, "--json");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.error()).startsWith("verdigris: The parent of ");
        List<String> products = new ArrayList<>();
        for (JsonElement guest : run.json().getAsJsonArray("guests")) {
            guest.getAsJsonObject().getAsJsonArray("systems").forEach(system -> products
                    .add(system.getAsJsonObject().get("system").getAsString()));
        }
        assertThat(products).hasSizeGreaterThan(5).contains("windows");
    }

    @Test
    void anEstateFileAndAPatternStandForTheirDisks() throws IOException {
        Path machine = disk("dc01.vhd").getParent();
        Path file =
                Files.writeString(estate.resolve("dc.verdigris"), "{\"version\": 1, \"name\": \"DC\", \"folders\": [\""
                        + machine.toString().replace("\\", "\\\\") + "\"]}");
        assertThat(CommandRun.of("guest", "identify", file).out()).contains("DC01");
        assertThat(CommandRun.of("guest", "identify", machine + "/dc0?.vhd").out()).contains("DC01");
        CommandRun nothing = CommandRun.of("guest", "identify", machine + "/none*.vhd");
        assertThat(nothing.code()).isEqualTo(3);
        assertThat(nothing.error()).contains("No file fits");
    }
}

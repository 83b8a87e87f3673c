package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.testing.disk.VhdBuilder;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** {@code disk info} for several files and for folders. */
@Timeout(120)
final class DiskInfoOfManyTest {

    private static final long MIB = 1 << 20;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeDisks() throws IOException {
        for (int i = 1; i <= 3; i++) {
            VhdBuilder.dynamic(i * 4 * MIB).id(new UUID(9, i)).windowsLayout().write(folder.resolve(i + ".vhd"));
        }
    }

    @Test
    void allDisksOfAFolderAreToldOf() {
        CommandRun run = CommandRun.of("disk", "info", folder);
        assertThat(run.code()).isZero();
        assertThat(run.error()).isEmpty();
        assertThat(run.out()).contains("1.vhd  dynamically expanding", "2.vhd  dynamically expanding",
                "3.vhd  dynamically expanding");
    }

    @Test
    void jsonHasTheDisksInAList() {
        JsonObject json = CommandRun.of("disk", "info", folder, "--json").json();
        assertThat(json.get("kind").getAsString()).isEqualTo("disks");
        JsonArray disks = json.getAsJsonArray("disks");
        assertThat(disks).hasSize(3);
        assertThat(disks.get(1).getAsJsonObject().get("capacityBytes").getAsLong()).isEqualTo(8 * MIB);
        assertThat(disks.get(1).getAsJsonObject().getAsJsonObject("space").get("displacedBlocks").getAsLong())
                .isZero();
    }

    @Test
    void aFileThatIsNoDiskDoesNotKeepTheOthersFromBeingToldOf() throws IOException {
        Path broken = Files.writeString(folder.resolve("0.vhd"), "nothing");
        CommandRun run = CommandRun.of("disk", "info", folder);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.error()).contains(broken.toString());
        assertThat(run.out()).contains("1.vhd  dynamically expanding", "3.vhd  dynamically expanding");
    }

    @Test
    void theStructuresAreThoseOfOneFile() {
        assertThat(CommandRun.of("disk", "info", folder, "--raw").code()).isEqualTo(2);
    }

    @Test
    void aFolderWithThousandsOfDisksIsReadInSeconds() throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        for (int i = 0; i < 5000; i++) {
            Files.copy(folder.resolve("1.vhd"), many.resolve(i + ".vhd"));
        }
        long start = System.nanoTime();
        assertThat(CommandRun.of("disk", "info", many, "--json").json().getAsJsonArray("disks")).hasSize(5000);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }
}

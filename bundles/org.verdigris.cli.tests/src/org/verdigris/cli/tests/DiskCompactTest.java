package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.DiskInfo;
import org.verdigris.testing.disk.VhdBuilder;

import com.google.gson.JsonObject;

/** The commands that rewrite disks: compact, resize and rebase. */
@Timeout(120)
final class DiskCompactTest {

    private static final int MIB = 1 << 20;

    @TempDir
    private Path folder;

    private Path disk(String name, int zeroBlocks) throws IOException {
        byte[] data = new byte[512];
        data[0] = 1;
        VhdBuilder disk = VhdBuilder.dynamic(32 * MIB).id(new UUID(6, name.hashCode())).sectors(9, data);
        for (int block = 1; block <= zeroBlocks; block++) {
            disk.sectors(block * 4096L, new byte[512]);
        }
        return disk.write(folder.resolve(name));
    }

    private static int allocated(Path disk) throws IOException {
        return DiskInfo.read(disk).table().orElseThrow().allocated();
    }

    @Test
    void oneDiskIsCompactedAndTheBackupIsNamed() throws IOException {
        Path disk = disk("a.vhd", 3);
        CommandRun dry = CommandRun.of("disk", "compact", disk, "--dry-run");
        assertThat(dry.code()).isZero();
        assertThat(dry.out()).contains("Compact a.vhd", "Blocks that are zero go, 6,283,776 bytes in all");
        assertThat(allocated(disk)).isEqualTo(4);
        CommandRun run = CommandRun.of("disk", "compact", disk);
        assertThat(run.error()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(disk + ".bak", "verdigris disk undo");
        assertThat(allocated(disk)).isEqualTo(1);
        assertThat(CommandRun.of("disk", "compact", disk).out()).contains(disk + " has nothing to gain");
    }

    @Test
    void aFastCompactionKeepsTheBackup() throws IOException {
        Path disk = disk("a.vhd", 3);
        assertThat(CommandRun.of("disk", "compact", disk, "--fast", "--discard-backup").code()).isEqualTo(2);
        assertThat(CommandRun.of("disk", "compact", folder, "--fast").error()).contains("name a single file");
        assertThat(CommandRun.of("disk", "compact", disk, "--fast").code()).isZero();
        assertThat(allocated(disk)).isEqualTo(1);
        assertThat(folder.resolve("a.vhd.bak")).exists();
    }

    @Test
    void aFixedDiskIsRefused() throws IOException {
        Path disk = VhdBuilder.fixed(3 * MIB).write(folder.resolve("fixed.vhd"));
        CommandRun run = CommandRun.of("disk", "compact", disk);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.error()).isEqualTo("verdigris: " + disk + " is a fixed disk and has nothing to compact; "
                + "convert it to a dynamically expanding one.\n");
    }

    @Test
    void aFolderIsCompactedWithOneTable() throws IOException {
        disk("a.vhd", 1);
        disk("b.vhd", 4);
        VhdBuilder.fixed(MIB).write(folder.resolve("fixed.vhd"));
        CommandRun dry = CommandRun.of("disk", "compact", folder, "-n");
        assertThat(dry.code()).isZero();
        assertThat(dry.out()).containsSubsequence("b.vhd", "can be compacted", "a.vhd", "can be compacted", "fixed.vhd",
                "left as it is", "3 disks: 2 can be compacted, 10 MB (10469888 bytes) would be gained");
        assertThat(allocated(folder.resolve("b.vhd"))).isEqualTo(5);
        CommandRun run = CommandRun.of("disk", "compact", folder, "--discard-backup");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("3 disks: 2 compacted, ", "0 could not be compacted.");
        assertThat(allocated(folder.resolve("b.vhd"))).isEqualTo(1);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void aDiskThatCannotBeCompactedDoesNotStopTheOthers() throws IOException {
        Path good = disk("good.vhd", 2);
        Path orphan = VhdBuilder.differencing(MIB, new UUID(1, 1), "gone.vhd").relativeLocator(".\\gone.vhd")
                .write(folder.resolve("orphan.vhd"));
        CommandRun run = CommandRun.of("disk", "compact", folder, "--json");
        assertThat(run.code()).isEqualTo(1);
        JsonObject json = run.json();
        assertThat(json.get("kind").getAsString()).isEqualTo("diskCompaction");
        assertThat(json.get("failed").getAsInt()).isEqualTo(1);
        JsonObject first = json.getAsJsonArray("disks").get(0).getAsJsonObject();
        assertThat(first.get("path").getAsString()).isEqualTo(good.toString());
        assertThat(first.get("gainBytes").getAsLong()).isEqualTo(json.get("gainBytes").getAsLong()).isPositive();
        JsonObject last = json.getAsJsonArray("disks").get(1).getAsJsonObject();
        assertThat(last.get("failed").getAsBoolean()).isTrue();
        assertThat(last.get("note").getAsString()).contains(orphan.toString(), "gone.vhd");
        assertThat(allocated(good)).isEqualTo(1);
        assertThat(CommandRun.of("disk", "compact", folder).out()).contains("✖ The parent of " + orphan);
    }

    @Test
    void aDiskIsResizedAndTheCommandTellsOfThePartition() throws IOException {
        Path disk = VhdBuilder.fixed(3 * MIB).write(folder.resolve("fixed.vhd"));
        CommandRun run = CommandRun.of("disk", "resize", disk, "5M");
        assertThat(run.error()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Resize fixed.vhd to 5,242,880 bytes", "extend it from within the guest");
        assertThat(DiskInfo.read(disk).capacity()).isEqualTo(5 * MIB);
        assertThat(CommandRun.of("disk", "undo", disk).code()).isZero();
        assertThat(DiskInfo.read(disk).capacity()).isEqualTo(3 * MIB);
        assertThat(CommandRun.of("disk", "resize", disk, "much").code()).isEqualTo(2);
    }

    @Test
    void aChildGetsAnotherParent() throws IOException {
        UUID id = new UUID(7, 7);
        VhdBuilder.dynamic(4 * MIB).id(id).write(folder.resolve("base.vhd"));
        Path child = VhdBuilder.differencing(4 * MIB, id, "base.vhd").relativeLocator(".\\base.vhd")
                .sectors(77, new byte[512]).write(folder.resolve("child.vhd"));
        Path other = VhdBuilder.dynamic(4 * MIB).id(new UUID(7, 9)).sectors(77, new byte[512])
                .write(folder.resolve("other.vhd"));
        String hash = CommandRun.of("disk", "hash", child).out();
        CommandRun run = CommandRun.of("disk", "rebase", child, "--parent", other);
        assertThat(run.error()).isEmpty();
        assertThat(run.out()).contains("Give child.vhd the parent other.vhd", other + " is a parent from now on");
        assertThat(DiskInfo.read(child).parent().orElseThrow().name()).isEqualTo("other.vhd");
        assertThat(CommandRun.of("disk", "hash", child).out()).isEqualTo(hash);
        assertThat(CommandRun.of("disk", "rebase", child, "--parent", child).code()).isEqualTo(3);
        assertThat(CommandRun.of("disk", "rebase", child).code()).isEqualTo(2);
    }
}

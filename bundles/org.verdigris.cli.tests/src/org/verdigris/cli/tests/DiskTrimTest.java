package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.volume.SmallVolume;

import com.google.gson.JsonObject;

/** The commands that look what the guest does not use. */
@Timeout(120)
final class DiskTrimTest {

    private static final int MIB = 1 << 20;
    private static final UUID ID = new UUID(7, 7);

    @TempDir
    private Path folder;

    /** A FAT volume without a partition table; of what it does not use the last MiB holds old data. */
    private VhdBuilder filled(VhdBuilder disk, byte[] volume) {
        byte[] old = new byte[MIB - 4096];
        new Random(3).nextBytes(old);
        return disk.sectors(0, volume).sectors((volume.length - MIB) / 512, old);
    }

    private Path dynamic(String name) throws IOException {
        byte[] volume = new SmallVolume("fat16").bytes();
        return filled(VhdBuilder.dynamic(volume.length).blockSize(64 << 10).id(ID), volume)
                .write(folder.resolve(name));
    }

    @Test
    void whatTheGuestDoesNotUseGoesAndEveryFileStays() throws IOException {
        Path disk = dynamic("a.vhd");
        String tree = CommandRun.of("guest", "tree", disk).out();
        CommandRun dry = CommandRun.of("disk", "compact", disk, "--trim", "--dry-run");
        assertThat(dry.error()).isEmpty();
        assertThat(dry.out()).contains("What is zero or not used by the guest goes",
                "Partition 1 (FAT16) does not use");
        long before = Files.size(disk);
        assertThat(CommandRun.of("disk", "compact", disk).out()).doesNotContain("not used by the guest");
        CommandRun run = CommandRun.of("disk", "compact", disk, "--trim");
        assertThat(run.error()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(Files.size(disk)).isLessThan(before - MIB + (128 << 10));
        assertThat(CommandRun.of("guest", "tree", disk).out()).isEqualTo(tree);
        assertThat(CommandRun.of("disk", "undo", disk).code()).isZero();
    }

    @Test
    void aFolderTellsOfEachDiskWhatItsGuestDoesNotUse() throws IOException {
        Path disk = dynamic("a.vhd");
        Path empty = VhdBuilder.dynamic(8 * MIB).id(new UUID(1, 2)).sectors(4096, new byte[512])
                .write(folder.resolve("empty.vhd"));
        CommandRun dry = CommandRun.of("disk", "compact", folder, "--trim", "-n");
        assertThat(dry.code()).isZero();
        assertThat(dry.out()).contains("2 disks: 2 can be compacted", "Partition 1 (FAT16) does not use",
                empty + " has neither a partition table nor a file system that is known.");
        JsonObject json = CommandRun.of("disk", "compact", folder, "--trim", "--json").json();
        JsonObject first = json.getAsJsonArray("disks").get(0).getAsJsonObject();
        assertThat(first.getAsJsonArray("unused").toString()).isNotEqualTo("[]");
        assertThat(json.get("gainBytes").getAsLong()).isGreaterThan(MIB);
        assertThat(Files.size(disk)).isLessThan(8 * MIB);
    }

    @Test
    void whatIsDroppedBesidesNeedsTheOption() throws IOException {
        CommandRun run = CommandRun.of("disk", "compact", dynamic("a.vhd"), "--drop-page-file");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.error()).contains("add --trim");
    }

    @Test
    void ofAFixedDiskWhatTheGuestDoesNotUseBecomesZero() throws IOException {
        byte[] volume = new SmallVolume("fat16").bytes();
        Path disk = filled(VhdBuilder.fixed(volume.length).id(ID), volume).write(folder.resolve("fixed.vhd"));
        CommandRun run = CommandRun.of("disk", "zero-free", disk);
        assertThat(run.error()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("bytes still hold old data and become zero", disk + ".bak");
        byte[] now = Files.readAllBytes(disk);
        for (int at = volume.length - MIB; at < volume.length - 4096; at++) {
            assertThat(now[at]).isZero();
        }
        assertThat(CommandRun.of("disk", "zero-free", disk, "-n").out()).contains("is zero already");
    }

    @Test
    void aDiskWithoutAVolumeIsRefused() throws IOException {
        Path disk = VhdBuilder.dynamic(8 * MIB).id(ID).sectors(9, new byte[512]).write(folder.resolve("none.vhd"));
        CommandRun run = CommandRun.of("disk", "compact", disk, "--trim");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.error()).contains(disk + " has neither a partition table nor a file system that is known.");
    }
}

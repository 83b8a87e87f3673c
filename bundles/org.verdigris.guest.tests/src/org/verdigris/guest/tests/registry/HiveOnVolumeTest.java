package org.verdigris.guest.tests.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.write.RawContent;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.registry.Hive;
import org.verdigris.guest.registry.HiveChange;
import org.verdigris.guest.registry.HiveEdit;
import org.verdigris.guest.registry.HivePatch;
import org.verdigris.guest.registry.RegistryValue;
import org.verdigris.guest.volume.FileSystems;
import org.verdigris.testing.hive.HiveBuilder;
import org.verdigris.testing.ntfs.NtfsImage;
import org.verdigris.testing.program.Program;

final class HiveOnVolumeTest {

    @TempDir
    Path folder;

    private static byte[] hive() {
        HiveBuilder builder = new HiveBuilder("SYSTEM").room(20_000);
        IntStream.range(0, 300).forEach(i -> builder.key("Services\\s" + i).number("Start", 3));
        return builder.bytes();
    }

    @Test
    void aHiveOnNtfsIsChangedThroughItsClusters() throws IOException {
        assumeTrue(NtfsImage.canBeMade() && Program.areInstalled("ntfscp", "ntfscat"), "ntfs-3g is not installed.");
        Path hive = Files.write(folder.resolve("hive"), hive());
        Path volume = NtfsImage.make(folder.resolve("ntfs"), 8 << 20, 512, 4096).file();
        Program.bytes("ntfscp", volume, hive, "system");
        change(volume);
        byte[] seen = Program.bytes("ntfscat", "-f", volume, "system");
        assertThatItIsChanged(seen);
    }

    @Test
    void aHiveInPiecesOnFatIsChangedThroughItsClusters() throws IOException {
        assumeTrue(Program.areInstalled("mkfs.fat", "mcopy", "mtype", "mdel"), "mtools are not installed.");
        Path volume = folder.resolve("fat");
        Program.bytes("mkfs.fat", "-C", "-F", "16", "-s", "4", volume, "20000");
        Path small = Files.write(folder.resolve("small"), new byte[3000]);
        for (int i = 0; i < 8; i++) {
            Program.bytes("mcopy", "-i", volume, small, "::small" + i);
        }
        for (int i = 0; i < 8; i += 2) {
            Program.bytes("mdel", "-i", volume, "::small" + i);
        }
        Program.bytes("mcopy", "-i", volume, Files.write(folder.resolve("hive"), hive()), "::system");
        change(volume);
        assertThatItIsChanged(Program.bytes("mtype", "-i", volume, "::system"));
    }

    private void change(Path volume) throws IOException {
        List<HivePatch> patches;
        try (DiskContent content = RawContent.open(volume)) {
            GuestFileSystem system = FileSystems.open(content);
            GuestFile file = system.find(system.root(), "system").orElseThrow();
            HiveChange change = change(Hive.read(system.open(file), List.of(), "system"));
            patches = change.onVolume(system, file);
            assertThat(patches).hasSizeGreaterThanOrEqualTo(change.patches().size());
        }
        try (RandomAccessFile disk = new RandomAccessFile(volume.toFile(), "rw")) {
            for (HivePatch patch : patches) {
                disk.seek(patch.position());
                disk.write(patch.after());
            }
        }
    }

    private static HiveChange change(Hive hive) throws IOException {
        HiveEdit edit = HiveEdit.of(hive, Instant.parse("2026-03-04T05:06:07Z"));
        for (int i = 0; i < 300; i += 10) {
            edit.setValue("Services\\s" + i, RegistryValue.ofNumber("Start", 0));
        }
        edit.createKey("Services\\aic78xx");
        edit.setValue("Services\\aic78xx", RegistryValue.ofText("Group", "SCSI Miniport"));
        return edit.finish();
    }

    private static void assertThatItIsChanged(byte[] seen) throws IOException {
        byte[] before = hive();
        assertThat(seen).isEqualTo(HiveEditTest.applied(before, change(HiveTest.read(before))));
        assertThat(HiveTest.read(seen).find("Services\\aic78xx")).isPresent();
    }

    @Test
    void anotherFileThanTheOneThatWasReadIsNotChanged() throws IOException {
        assumeTrue(Program.areInstalled("mkfs.fat", "mcopy"), "mtools are not installed.");
        Path volume = folder.resolve("fat");
        Program.bytes("mkfs.fat", "-C", "-F", "16", "-s", "4", volume, "20000");
        byte[] other = hive();
        other[40_000]++;
        other[4]++;
        Program.bytes("mcopy", "-i", volume, Files.write(folder.resolve("hive"), other), "::system");
        try (DiskContent content = RawContent.open(volume)) {
            GuestFileSystem system = FileSystems.open(content);
            GuestFile file = system.find(system.root(), "system").orElseThrow();
            HiveChange change = change(HiveTest.read(hive()));
            assertThatThrownBy(() -> change.onVolume(system, file)).isInstanceOf(RefusedException.class)
                    .hasMessageContaining("is not the one that was read");
            assertThatThrownBy(() -> change.onVolume(system, system.root())).isInstanceOf(RefusedException.class)
                    .hasMessageContaining("is not changed in place");
        }
    }
}

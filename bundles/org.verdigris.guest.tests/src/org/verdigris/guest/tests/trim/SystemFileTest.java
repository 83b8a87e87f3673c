package org.verdigris.guest.tests.trim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.change.FreeSpace;
import org.verdigris.disk.change.ZeroFree;
import org.verdigris.disk.write.DiskFormat;
import org.verdigris.disk.write.Volume;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.trim.GuestFreeSpace;
import org.verdigris.guest.trim.TrimOptions;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.testing.ntfs.NtfsImage;
import org.verdigris.testing.ntfs.NtfsMount;
import org.verdigris.testing.program.Program;

/** Page files and hibernation files: what must not be touched, and what may go. */
@Timeout(120)
final class SystemFileTest {

    private static final int MIB = 1 << 20;
    private static final int HEAD = 64 << 10;
    private static final TrimOptions BOTH = new TrimOptions(true, true);

    @TempDir
    private Path folder;

    /** A volume whose root has one more file. */
    private Path volume(boolean ntfs, String name, byte[] content) throws IOException {
        Path file = folder.resolve("volume.raw");
        if (ntfs) {
            assumeTrue(NtfsInhabited.canBeMade(), "Only root with ntfs-3g can fill NTFS volumes.");
            NtfsImage image = NtfsImage.make(file, 16 * MIB, 512, 4096);
            try (NtfsMount mount = NtfsMount.of(image, false)) {
                Path target = mount.folder().resolve(name);
                Files.createDirectories(target.getParent());
                Files.write(target, content);
            }
        } else {
            assumeTrue(FatInhabited.canBeMade(), "The programs that make FAT volumes are not here.");
            FatInhabited.make(file, 16, 16 * MIB, 4);
            Path source = Files.write(folder.resolve("source"), content);
            Program.bytes("mcopy", "-i", file, source, "::" + name);
        }
        return file;
    }

    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(11).nextBytes(bytes);
        return bytes;
    }

    private static byte[] read(Path disk, String name) throws IOException {
        try (GuestDisk guest = GuestDisk.open(disk, PathMapping.none())) {
            GuestFileSystem system = guest.volumes().getFirst().fileSystem();
            DiskContent content = system.open(system.find(name).orElseThrow());
            ByteBuffer bytes = ByteBuffer.allocate((int) content.size());
            content.read(bytes, 0);
            return bytes.array();
        }
    }

    private Path zeroed(Path raw, TrimOptions options) throws IOException {
        TrimDisks disks = new TrimDisks(folder);
        Path disk = disks.disk("disk.vhd", raw, DiskFormat.FIXED);
        new ZeroFree(disk, new GuestFreeSpace(options), disks.around()).plan(Progress.none())
                .perform(Volume.local(), Progress.none());
        return disk;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void thePageFileStaysAndItsContentGoesButForItsHead(boolean ntfs) throws IOException {
        byte[] content = noise(700_001);
        Path raw = volume(ntfs, "pagefile.sys", content);
        FreeSpace.Found without = TrimDisks.find(raw, TrimOptions.FREE_SPACE);
        FreeSpace.Found with = TrimDisks.find(raw, BOTH);
        assertThat(with.ranges().bytes() - without.ranges().bytes()).isEqualTo((700_001 - HEAD) / 512 * 512);
        assertThat(with.findings()).contains("Of its file pagefile.sys the content goes, 634,465 bytes.");
        byte[] expected = content.clone();
        Arrays.fill(expected, HEAD, 700_001 / 512 * 512, (byte) 0);
        Path disk = zeroed(raw, BOTH);
        assertThat(read(disk, "pagefile.sys")).isEqualTo(expected);
        Path result = folder.resolve("result.raw");
        Files.write(result, TrimDisks.content(disk));
        Program.bytes(ntfs ? "ntfsfix" : "fsck.fat", "-n", result);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAGEDUMP", "PAGEDU64", "PAGE", "DUMP"})
    void aPageFileThatMayHoldADumpIsKept(String mark) throws IOException {
        byte[] content = noise(300_000);
        System.arraycopy(mark.getBytes(StandardCharsets.US_ASCII), 0, content, 0, mark.length());
        FreeSpace.Found found = TrimDisks.find(volume(false, "pagefile.sys", content), BOTH);
        assertThat(found.objections()).singleElement().asString().contains("pagefile.sys in partition 1 of ")
                .endsWith("is kept: it may hold a memory dump that the guest has yet to save.");
        assertThat(found.ranges().isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aDiskWithASleepingGuestIsRefused(boolean ntfs) throws IOException {
        byte[] content = new byte[200_000];
        content[4095] = 1;
        Path raw = volume(ntfs, "hiberfil.sys", content);
        assertThatThrownBy(() -> TrimDisks.find(raw, TrimOptions.FREE_SPACE)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("holds a hibernated guest");
    }

    @Test
    void aHibernationFileTooShortToBeOneIsTakenForASleepingGuest() throws IOException {
        Path raw = volume(false, "hiberfil.sys", new byte[4000]);
        assertThatThrownBy(() -> TrimDisks.find(raw, TrimOptions.FREE_SPACE)).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theRestOfAHibernationFileGoesOnlyWhenItIsAskedFor(boolean ntfs) throws IOException {
        byte[] content = noise(400_000);
        Arrays.fill(content, 0, 4096, (byte) 0);
        Path raw = volume(ntfs, "hiberfil.sys", content);
        long free = TrimDisks.find(raw, new TrimOptions(true, false)).ranges().bytes();
        assertThat(TrimDisks.find(raw, BOTH).ranges().bytes() - free).isEqualTo((400_000 - HEAD) / 512 * 512);
        assertThat(read(zeroed(raw, BOTH), "hiberfil.sys")).startsWith(Arrays.copyOf(content, HEAD)).hasSize(400_000);
    }

    @Test
    void aVolumeWithShadowCopiesIsLeftAlone() throws IOException {
        Path raw = volume(true, "System Volume Information/{11111111-2222-3333-4444-555555555555}"
                + "{3808876b-c176-4e48-b7ae-04046e6cc752}", noise(5000));
        FreeSpace.Found found = TrimDisks.find(raw, TrimOptions.FREE_SPACE);
        assertThat(found.ranges().isEmpty()).isTrue();
        assertThat(found.objections()).singleElement().asString().contains("It has shadow copies");
    }

    @Test
    void theCatalogueOfShadowCopiesAloneKeepsNothing() throws IOException {
        Path raw = volume(true, "System Volume Information/{3808876b-c176-4e48-b7ae-04046e6cc752}", noise(5000));
        assertThat(TrimDisks.find(raw, TrimOptions.FREE_SPACE).objections()).isEmpty();
    }
}

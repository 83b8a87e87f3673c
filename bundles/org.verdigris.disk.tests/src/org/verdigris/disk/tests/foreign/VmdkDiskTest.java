package org.verdigris.disk.tests.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.NotADiskException;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.vmdk.VmdkDisk;
import org.verdigris.disk.write.SourceDisk;

/** VMDK files are read as the program that wrote them does, and broken ones are refused. */
@Timeout(120)
final class VmdkDiskTest {

    @TempDir
    private Path folder;

    private Path disk(byte[] content, String form) throws IOException, InterruptedException {
        return QemuImg.write(content, folder.resolve("disk.vmdk"), "vmdk", "subformat=" + form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"monolithicSparse", "monolithicSparse,zeroed_grain=on", "streamOptimized",
            "monolithicFlat", "twoGbMaxExtentFlat", "twoGbMaxExtentSparse"})
    void theContentIsWhatWasWritten(String form) throws IOException, InterruptedException {
        byte[] content = QemuImg.content(1);
        try (SourceDisk disk = SourceDisk.open(disk(content, form), PathMapping.none())) {
            long zero = Reading.check(disk, content);
            if (!form.contains("Flat")) {
                assertThat(zero).isGreaterThan(1 << 20);
            }
        }
    }

    @Test
    void severalExtentsAreOneDisk() throws IOException {
        byte[] content = QemuImg.content(2);
        Files.write(folder.resolve("b.vmdk"), Arrays.copyOfRange(content, 0, 3 << 20));
        Files.write(folder.resolve("a.vmdk"), Arrays.copyOfRange(content, (3 << 20) - 512, content.length));
        byte[] wanted = Arrays.copyOf(content, content.length + (1 << 20));
        try (VmdkDisk disk = VmdkDisk.open(descriptor("RW 6144 FLAT \"b.vmdk\" 0\nRW %d FLAT \"a.vmdk\" 1\nRW 2048 ZERO"
                .formatted(content.length / 512 - 6144)))) {
            Reading.check(disk, wanted);
            assertThat(disk.files()).hasSize(3);
        }
    }

    private Path descriptor(String extents) throws IOException {
        return Files.writeString(folder.resolve("disk.vmdk"),
                "# Disk DescriptorFile\nversion=1\nparentCID=ffffffff\ncreateType=\"custom\"\n" + extents + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "/etc/hostname", "..", "", "a/b", "..\\\\x"})
    void anExtentOutsideTheFolderIsNotRead(String name) throws IOException {
        Path disk = descriptor("RW 1 FLAT \"" + name + "\" 0");
        assertThatThrownBy(() -> VmdkDisk.open(disk)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("same folder");
    }

    @Test
    void aLinkThatLeadsOutOfTheFolderIsNotFollowed() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path secret = Files.write(folder.resolve("secret"), new byte[512]);
        Path disk = Files.copy(descriptor("RW 1 FLAT \"link\" 0"), inner.resolve("disk.vmdk"));
        Files.createSymbolicLink(inner.resolve("link"), secret);
        assertThatThrownBy(() -> VmdkDisk.open(disk)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("same folder");
        Files.delete(inner.resolve("link"));
        Files.createSymbolicLink(inner.resolve("link"), Files.write(inner.resolve("near"), new byte[512]));
        try (VmdkDisk opened = VmdkDisk.open(disk)) {
            assertThat(opened.size()).isEqualTo(512);
        }
    }

    @Test
    void moreExtentsThanADiskHasOpenNoFiles() throws IOException {
        Path disk = descriptor("RW 1 FLAT \"gone\" 0\n".repeat(1101));
        assertThatThrownBy(() -> VmdkDisk.open(disk)).isInstanceOf(DamagedDiskException.class)
                .hasMessageContaining("descriptor");
    }

    @Test
    void formsThatAreNotReadAreRefused() throws IOException {
        assertThatThrownBy(() -> VmdkDisk.open(descriptor("RW 100 VMFSRDM \"x\" 0")))
                .isInstanceOf(RefusedException.class).hasMessageContaining("(custom)");
        assertThatThrownBy(() -> VmdkDisk.open(descriptor(""))).isInstanceOf(DamagedDiskException.class);
        assertThatThrownBy(() -> VmdkDisk.open(descriptor("RW 100 FLAT \"gone\" 0")))
                .isInstanceOf(NoSuchFileException.class);
        Files.write(folder.resolve("short"), new byte[512 * 99]);
        assertThatThrownBy(() -> VmdkDisk.open(descriptor("RW 100 FLAT \"short\" 0")))
                .isInstanceOf(DamagedDiskException.class);
        Path other = Files.write(folder.resolve("other"), new byte[100]);
        assertThatThrownBy(() -> VmdkDisk.open(other)).isInstanceOf(NotADiskException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOACCESS 100 FLAT \"b.vmdk\" 0", "RW 1 ZERO\nNOACCESS 100 ZERO",
            "NOACCESS 100 SPARSE \"gone\""})
    void anExtentThatMustNotBeReadIsRefused(String extents) throws IOException {
        Files.write(folder.resolve("b.vmdk"), new byte[512 * 100]);
        Path disk = descriptor(extents);
        assertThatThrownBy(() -> VmdkDisk.open(disk)).isInstanceOf(RefusedException.class)
                .hasMessageStartingWith(disk + " describes a VMDK disk of which a part must not be read (NOACCESS)");
    }

    @Test
    void aSingleFileWhoseOneExtentMustNotBeReadIsRefused() throws IOException, InterruptedException {
        Path file = disk(new byte[1 << 20], "monolithicSparse");
        byte[] bytes = Files.readAllBytes(file);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("RW 2048 SPARSE \"disk.vmdk\"");
        write(file, "NOACCESS 2048 SPARSE \"\"  ".getBytes(StandardCharsets.US_ASCII), at);
        assertThatThrownBy(() -> VmdkDisk.open(file)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("NOACCESS");
    }

    @Test
    void aSnapshotAndAPartOfADiskAreRefused() throws IOException, InterruptedException {
        Path base = disk(new byte[1 << 20], "monolithicSparse");
        Path child = folder.resolve("child.vmdk");
        QemuImg.run("create", "-f", "vmdk", "-b", base.toString(), "-F", "vmdk", child.toString());
        assertThatThrownBy(() -> VmdkDisk.open(child)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("disk.vmdk");
        disk(new byte[1 << 20], "twoGbMaxExtentSparse");
        assertThatThrownBy(() -> VmdkDisk.open(folder.resolve("disk-s001.vmdk")))
                .isInstanceOf(RefusedException.class).hasMessageContaining("descriptor");
    }

    @Test
    void aDiskThatWasNotClosedIsRefused() throws IOException, InterruptedException {
        Path file = disk(new byte[1 << 20], "monolithicSparse");
        byte[] bytes = Files.readAllBytes(file);
        bytes[72] = 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> VmdkDisk.open(file)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("not closed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"monolithicSparse", "streamOptimized"})
    void hostileBytesGiveNothingButOurExceptions(String form) throws IOException, InterruptedException {
        byte[] sound = Files.readAllBytes(disk(QemuImg.content(3), form));
        Path file = folder.resolve("hostile.vmdk");
        Random random = new Random(4);
        Files.write(file, sound);
        int refused = 0;
        int[] footer = {sound.length - 1024, 79};
        int[][] places = {{0, 79}, {512, 300}, footer, {20 * 512, 16 * 512}, {0, 128 * 512}, {0, sound.length - 8}};
        for (int i = 0; i < 1500; i++) {
            int[] place = places[random.nextInt(places.length)];
            int offset = place[0] + random.nextInt(place[1]);
            byte[] evil = new byte[random.nextBoolean() ? 1 : 1 + random.nextInt(8)];
            random.nextBytes(evil);
            if (random.nextInt(3) == 0) {
                Arrays.fill(evil, (byte) (random.nextBoolean() ? 0xFF : 0));
            }
            write(file, evil, offset);
            try (VmdkDisk disk = VmdkDisk.open(file)) {
                Reading.readAll(disk);
            } catch (DamagedDiskException | RefusedException | NotADiskException e) {
                assertThat(e.getMessage()).contains("hostile.vmdk").endsWith(".");
                refused++;
            }
            write(file, Arrays.copyOfRange(sound, offset, offset + evil.length), offset);
        }
        assertThat(refused).isGreaterThan(100);
    }

    @Test
    void hostileDescriptorsGiveNothingButExceptionsOfTheSystemAndOurs() throws IOException {
        Files.write(folder.resolve("b.vmdk"), new byte[512 * 100]);
        byte[] sound = Files.readAllBytes(descriptor("RW 90 FLAT \"b.vmdk\" 5\nRW 10 ZERO"));
        Random random = new Random(5);
        Path file = folder.resolve("hostile.vmdk");
        for (int i = 0; i < 1500; i++) {
            byte[] evil = sound.clone();
            for (int j = random.nextInt(3); j >= 0; j--) {
                evil[21 + random.nextInt(evil.length - 21)] = random.nextBoolean() ? (byte) random.nextInt(256)
                        : "0123456789\"\n ".getBytes(StandardCharsets.US_ASCII)[random.nextInt(13)];
            }
            Files.write(file, evil);
            try (VmdkDisk disk = VmdkDisk.open(file)) {
                Reading.readAll(disk);
            } catch (DamagedDiskException | RefusedException | NotADiskException | NoSuchFileException e) {
                assertThat(e.getMessage()).isNotEmpty();
            }
        }
    }

    private static void write(Path file, byte[] bytes, int offset) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes), offset);
        }
    }
}

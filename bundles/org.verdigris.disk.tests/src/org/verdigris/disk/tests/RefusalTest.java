package org.verdigris.disk.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.NotADiskException;
import org.verdigris.testing.disk.VhdSurgery;

/** Files that are no virtual hard disk, or no longer one: each gets one sentence with its name. */
@Timeout(60)
final class RefusalTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {
            "vhdxfile,0,VHDX",
            "KDMV,0,VMware",
            "# Disk DescriptorFile,0,VMware",
            "QFI\u00fb,0,QEMU",
            "\u007f\u0010\u00da\u00be,64,VirtualBox",
            "WithoutFreeSpace,0,Parallels",
            "CD001,32769,CD or DVD",
            "PK\u0003\u0004,0,archive",
            "\u001f\u008b,0,archive",
            "<?xml,0,text file",
            "\u00ff\u00fe<,0,text file",
            "U\u00aa,510,boot sector",
            "hello,0,no footer"})
    void anotherFormatIsNamed(String signature, int offset, String what) throws IOException {
        byte[] bytes = new byte[40_000];
        byte[] latin = signature.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(latin, 0, bytes, offset, latin.length);
        assertNoDisk(Files.write(folder.resolve("other.vhd"), bytes), what);
    }

    @Test
    void anEmptyFileIsCalledEmpty() throws IOException {
        assertNoDisk(Files.createFile(folder.resolve("empty.vhd")), "is empty");
    }

    @Test
    void aFileThatIsTooShortIsCalledSo() throws IOException {
        assertNoDisk(Files.write(folder.resolve("short.vhd"), new byte[510]), "only 510 bytes");
    }

    @Test
    void aFolderIsNoDisk() {
        assertNoDisk(folder, "not a file");
    }

    @Test
    void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.vhd");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "mkfifo is not installed");
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor()).isZero();
        assertNoDisk(pipe, "not a file");
    }

    @Test
    void aMissingFileIsMissing() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> DiskInfo.read(folder.resolve("missing.vhd")));
    }

    @Test
    void anythingCutOffAnywhereIsRefusedOrHasAnErrorAndIsLeftAsItWas() throws IOException {
        byte[] whole = Files.readAllBytes(Disks.child().write(folder.resolve("whole.vhd")));
        for (int length : new int[] {0, 1, 400, 511, 512, 600, 1023, 1535, 1536, 1600, 2048, 2500, 3071, 3072, 3500,
                4096, 100_000, whole.length - 1024, whole.length - 513, whole.length - 512, whole.length - 300}) {
            byte[] cut = Arrays.copyOf(whole, length);
            Path file = Files.write(folder.resolve("cut.vhd"), cut);
            try {
                assertThat(Disks.errors(file)).describedAs("length %d", length).isNotEmpty();
            } catch (NotADiskException | DamagedDiskException refused) {
                assertThat(refused).describedAs("length %d", length).hasMessageContaining(file.toString());
            }
            assertThat(file).hasBinaryContent(cut);
        }
    }

    @Test
    void theLastByteMayBeMissingAsInOldFooters() throws IOException {
        Path file = Disks.dynamic().write(folder.resolve("old.vhd"));
        VhdSurgery.on(file).truncate(-1);
        assertThat(Disks.rules(file)).containsExactly("F02");
    }

    @Test
    void remainsOfADiskWithoutFootersAreCalledDamaged() throws IOException {
        Path file = Disks.dynamic().write(folder.resolve("remains.vhd"));
        VhdSurgery.on(file).fill(0, 512, 0).fill(-512, 512, 0);
        assertThatExceptionOfType(DamagedDiskException.class).isThrownBy(() -> DiskInfo.read(file))
                .withMessageContaining(file.toString()).withMessageContaining("neither at its end nor at its start");
    }

    @Test
    void randomBytesAreRefused() throws IOException {
        Random random = new Random(20051101);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[random.nextInt(8000)];
            random.nextBytes(bytes);
            Path file = Files.write(folder.resolve("random.vhd"), bytes);
            assertThatThrownBy(() -> DiskInfo.read(file)).isInstanceOf(NotADiskException.class);
        }
    }

    private static void assertNoDisk(Path file, String what) {
        assertThatExceptionOfType(NotADiskException.class).isThrownBy(() -> DiskInfo.read(file))
                .withMessageContaining(file.toString()).withMessageContaining(what);
    }
}

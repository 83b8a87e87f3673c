package org.verdigris.disk.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.NotADiskException;
import org.verdigris.disk.SplitImage;
import org.verdigris.testing.disk.VhdSurgery;

final class SplitImageTest {

    @TempDir
    private Path folder;
    private Path disk;
    private byte[] content;
    private long length;

    @BeforeEach
    void splitADisk() throws IOException {
        disk = Disks.dynamic().write(folder.resolve("big.vhd"));
        content = Disks.content(disk);
        length = Files.size(disk);
        VhdSurgery.on(disk).split(1_000_000);
    }

    @Test
    void thePartsAreReadAsOneFile() throws IOException {
        assertThat(DiskInfo.read(disk).fileSize()).isEqualTo(length);
        assertThat(DiskInfo.read(disk).flaws()).isEmpty();
        assertThat(Disks.content(disk)).isEqualTo(content);
    }

    @Test
    void aFooterAcrossTwoPartsIsRead() throws IOException {
        Path other = Disks.dynamic().write(folder.resolve("other.vhd"));
        VhdSurgery.on(other).split((int) (length - 100));
        assertThat(SplitImage.parts(other)).hasSize(2);
        assertThat(Disks.rules(other)).isEmpty();
        assertThat(Disks.content(other)).isEqualTo(content);
    }

    @Test
    void thePartsAreKnownByName() {
        assertThat(SplitImage.parts(disk)).extracting(part -> part.getFileName().toString())
                .containsExactly("big.vhd", "big.v01", "big.v02", "big.v03", "big.v04");
        assertThat(SplitImage.firstPart(folder.resolve("big.v04"))).contains(disk);
        assertThat(SplitImage.firstPart(disk)).isEmpty();
        assertThat(SplitImage.firstPart(folder.resolve("other.v01"))).isEmpty();
    }

    @Test
    void aContinuationIsNoDiskOfItsOwn() {
        assertThatExceptionOfType(NotADiskException.class)
                .isThrownBy(() -> DiskInfo.read(folder.resolve("big.v04")))
                .withMessageContaining("big.v04").withMessageContaining(disk.toString());
    }

    @Test
    void aMissingPartIsSeen() throws IOException {
        Files.delete(folder.resolve("big.v04"));
        assertThat(Disks.errors(disk)).isNotEmpty();
        Files.delete(folder.resolve("big.v01"));
        assertThat(Disks.errors(disk)).isNotEmpty();
    }

    @Test
    void aDiskThatIsWholeIgnoresAStrayContinuation() throws IOException {
        Path whole = Disks.fixed().write(folder.resolve("whole.vhd"));
        Files.write(folder.resolve("whole.v01"), new byte[512]);
        assertThat(DiskInfo.read(whole).fileSize()).isEqualTo(Files.size(whole));
        assertThat(Disks.rules(whole)).isEmpty();
    }
}

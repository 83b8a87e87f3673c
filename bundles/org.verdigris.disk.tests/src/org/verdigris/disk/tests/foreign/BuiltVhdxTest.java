package org.verdigris.disk.tests.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.vhdx.VhdxDisk;

/** VHDX files as Hyper-V writes them and the free programs do not. */
@Timeout(60)
final class BuiltVhdxTest {

    private static final int MIB = 1 << 20;
    private static final UUID UNKNOWN = UUID.fromString("11112222-3333-4444-5555-666677778888");

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("disk.vhdx");
    }

    private static byte[] random() {
        byte[] block = new byte[MIB];
        new Random(1).nextBytes(block);
        return block;
    }

    /** With small sectors the entry of a bitmap lies before that of block 4096, with large ones none does. */
    @ParameterizedTest
    @ValueSource(ints = {512, 4096})
    void blocksBehindManyAreFoundWithSectorsOfEverySize(int sector) throws IOException {
        byte[] block = random();
        long size = 5L << 30;
        Path file = VhdxBuilder.disk(size, sector).block(4097, block).block(0, block).write(file());
        try (VhdxDisk disk = VhdxDisk.open(file)) {
            assertThat(disk.size()).isEqualTo(size);
            assertThat(disk.extent(MIB).zero()).isTrue();
            assertThat(disk.extent(4097L * MIB).zero()).isFalse();
            ByteBuffer read = ByteBuffer.allocate(2 * MIB);
            disk.read(read, 4096L * MIB);
            assertThat(read.slice(0, MIB)).isEqualTo(ByteBuffer.allocate(MIB));
            assertThat(read.slice(MIB, MIB)).isEqualTo(ByteBuffer.wrap(block));
            disk.read(read.clear(), 0);
            assertThat(read.slice(0, MIB)).isEqualTo(ByteBuffer.wrap(block));
        }
    }

    /** What these tests build is what the program that knows the format takes it for. */
    @Test
    void theFilesOfTheseTestsAreReadAlikeElsewhere() throws IOException, InterruptedException {
        Path file = VhdxBuilder.disk(9 * MIB, 512).block(7, random()).region(UNKNOWN, false).write(file());
        Path raw = folder.resolve("raw");
        QemuImg.run("convert", "-f", "vhdx", "-O", "raw", file.toString(), raw.toString());
        try (VhdxDisk disk = VhdxDisk.open(file)) {
            assertThat(Reading.check(disk, Files.readAllBytes(raw))).isEqualTo(8 * MIB);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {511, 520, 8192, 0})
    void sectorsOfOtherSizesAreDamage(int sector) throws IOException {
        Path file = VhdxBuilder.disk(9 * MIB, 512).write(file());
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(0, sector),
                    2 * MIB + 64 * 1024 + 8 + 8 + 16);
        }
        assertThatThrownBy(() -> VhdxDisk.open(file)).hasMessageContaining("its metadata cannot be used");
    }

    @Test
    void whatIsUnknownAndNotRequiredIsPassedOver() throws IOException {
        Path file = VhdxBuilder.disk(MIB, 512).region(UNKNOWN, false).item(UNKNOWN, false).write(file());
        try (VhdxDisk disk = VhdxDisk.open(file)) {
            assertThat(disk.size()).isEqualTo(MIB);
        }
    }

    @Test
    void whatIsUnknownAndRequiredIsRefused() throws IOException {
        Path region = VhdxBuilder.disk(MIB, 512).region(UNKNOWN, true).write(file());
        assertThatThrownBy(() -> VhdxDisk.open(region)).isInstanceOf(RefusedException.class)
                .hasMessage(region + " is a VHDX file with a part that is needed to read it and that is not known here"
                        + " (" + UNKNOWN + "); convert it with the Hyper-V it comes from first.");
        Path item = VhdxBuilder.disk(MIB, 512).item(UNKNOWN, true).write(folder.resolve("item.vhdx"));
        assertThatThrownBy(() -> VhdxDisk.open(item)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("item.vhdx").hasMessageContaining(UNKNOWN.toString());
    }

    @ParameterizedTest
    @CsvSource({"relative_path,.\\base.vhdx", "absolute_win32_path,D:\\vm\\base.vhdx", "other,?"})
    void aChildIsRefusedWithTheNameOfItsParent(String key, String value) throws IOException {
        Path file = VhdxBuilder.disk(MIB, 512).parent("parent_linkage", "{" + UNKNOWN + "}").parent(key, value)
                .write(file());
        assertThatThrownBy(() -> VhdxDisk.open(file)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("merge it into its parent (" + value + ")");
    }
}

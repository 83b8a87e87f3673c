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
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.NotADiskException;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.vhdx.VhdxDisk;
import org.verdigris.disk.write.SourceDisk;

/** VHDX files are read as the program that wrote them does, and broken ones are refused. */
@Timeout(120)
final class VhdxDiskTest {

    private static final int KIB = 1024;

    @TempDir
    private Path folder;

    private Path disk(byte[] content, String options) throws IOException, InterruptedException {
        return QemuImg.write(content, folder.resolve("disk.vhdx"), "vhdx", options);
    }

    @ParameterizedTest
    @ValueSource(strings = {"subformat=dynamic,block_size=1M", "subformat=dynamic,block_size=2M",
            "subformat=dynamic,block_size=32M", "subformat=dynamic,block_size=256M", "subformat=fixed"})
    void theContentIsWhatWasWritten(String options) throws IOException, InterruptedException {
        byte[] content = QemuImg.content(1);
        try (SourceDisk disk = SourceDisk.open(disk(content, options), PathMapping.none())) {
            Reading.check(disk, content);
        }
    }

    @Test
    void absentBlocksAreKnownToBeZero() throws IOException, InterruptedException {
        byte[] content = new byte[16 << 20];
        content[5 << 20] = 1;
        try (VhdxDisk disk = VhdxDisk.open(disk(content, "subformat=dynamic,block_size=1M"))) {
            assertThat(Reading.check(disk, content)).isEqualTo(15 << 20);
        }
    }

    /** Changes the header, table or entry at an offset, and makes its checksum right again. */
    private static void change(Path file, int offset, int length, Consumer<ByteBuffer> change)
            throws IOException {
        ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(file));
        ByteBuffer part = all.slice(offset, length).order(ByteOrder.LITTLE_ENDIAN);
        change.accept(part);
        CRC32C crc = new CRC32C();
        part.putInt(4, 0);
        crc.update(part.duplicate());
        part.putInt(4, (int) crc.getValue());
        Files.write(file, all.array());
    }

    @Test
    void theHeaderWithTheHigherSequenceNumberCounts() throws IOException, InterruptedException {
        byte[] content = QemuImg.content(2);
        Path file = disk(content, "subformat=dynamic");
        // a log in the header that does not count does not matter
        change(file, 64 * KIB, 4096, header -> header.putLong(8, 1000).putLong(48, 7));
        change(file, 128 * KIB, 4096, header -> header.putLong(8, 1001));
        try (VhdxDisk disk = VhdxDisk.open(file)) {
            Reading.check(disk, content);
        }
        change(file, 64 * KIB, 4096, header -> header.putLong(8, -1));
        assertThatThrownBy(() -> VhdxDisk.open(file)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("was not closed properly");
    }

    @Test
    void oneGoodHeaderAndOneGoodRegionTableAreEnough() throws IOException, InterruptedException {
        byte[] content = QemuImg.content(3);
        Path file = disk(content, "subformat=dynamic");
        byte[] bytes = Files.readAllBytes(file);
        bytes[192 * KIB + 20]++;
        bytes[64 * KIB + 4000]++;
        Files.write(file, bytes);
        try (VhdxDisk disk = VhdxDisk.open(file)) {
            Reading.check(disk, content);
        }
        bytes[128 * KIB + 4000]++;
        Files.write(file, bytes);
        assertThatThrownBy(() -> VhdxDisk.open(file)).isInstanceOf(DamagedDiskException.class)
                .hasMessageContaining("its header cannot be used");
        bytes[128 * KIB + 4000]--;
        bytes[256 * KIB + 20]++;
        Files.write(file, bytes);
        assertThatThrownBy(() -> VhdxDisk.open(file)).isInstanceOf(DamagedDiskException.class)
                .hasMessageContaining("its region table cannot be used");
    }

    @Test
    void aChildIsRefused() throws IOException, InterruptedException {
        Path file = disk(new byte[1 << 20], "subformat=dynamic");
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer all = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int metadata = find(bytes, "metadata");
        int parameters = metadata + all.getInt(metadata + 32 + 16);
        all.putInt(parameters + 4, all.getInt(parameters + 4) | 2);
        Files.write(file, bytes);
        assertThatThrownBy(() -> VhdxDisk.open(file)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("differencing");
    }

    private static int find(byte[] bytes, String text) {
        for (int at = 0; at < bytes.length; at += 64 * KIB) {
            if (new String(bytes, at, text.length()).equals(text)) {
                return at;
            }
        }
        throw new IllegalArgumentException("no " + text);
    }

    @Test
    void otherFilesAreNoDisksAndShortOnesAreDamaged() throws IOException, InterruptedException {
        Path other = Files.write(folder.resolve("other"), new byte[100]);
        assertThatThrownBy(() -> VhdxDisk.open(other)).isInstanceOf(NotADiskException.class);
        byte[] bytes = Files.readAllBytes(disk(QemuImg.content(5), "subformat=dynamic,block_size=1M"));
        Random random = new Random(6);
        for (int i = 0; i < 40; i++) {
            Path cut = Files.write(folder.resolve("cut"), Arrays.copyOf(bytes, 8 + random.nextInt(
                    i < 20 ? 600 * KIB : bytes.length - 8 - (1 << 20))));
            assertThatThrownBy(() -> {
                try (VhdxDisk disk = VhdxDisk.open(cut)) {
                    Reading.readAll(disk);
                }
            }).isInstanceOf(DamagedDiskException.class);
        }
    }

    @Test
    void hostileFieldsGiveNothingButOurExceptions() throws IOException, InterruptedException {
        byte[] sound = Files.readAllBytes(disk(QemuImg.content(7), "subformat=dynamic,block_size=1M"));
        ByteBuffer all = ByteBuffer.wrap(sound).order(ByteOrder.LITTLE_ENDIAN);
        int metadata = find(sound, "metadata");
        int table = (int) all.getLong(192 * KIB + 16 + 16) == metadata
                ? (int) all.getLong(192 * KIB + 48 + 16) : (int) all.getLong(192 * KIB + 16 + 16);
        int[][] places = {{64 * KIB, 80}, {128 * KIB, 80}, {192 * KIB, 80}, {256 * KIB, 80}, {metadata, 32 + 6 * 32},
                {metadata + 64 * KIB, 64}, {table, 80}};
        Random random = new Random(8);
        int refused = 0;
        Path file = folder.resolve("hostile.vhdx");
        Files.write(file, sound);
        for (int i = 0; i < 2000; i++) {
            int[] place = places[random.nextInt(places.length)];
            int offset = place[0] + random.nextInt(place[1]);
            byte[] evil = new byte[random.nextBoolean() ? 1 : 1 + random.nextInt(8)];
            random.nextBytes(evil);
            if (random.nextInt(3) == 0) {
                Arrays.fill(evil, (byte) (random.nextBoolean() ? 0xFF : 0));
            }
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(evil), offset);
                mend(channel, sound, evil, offset);
            }
            try (VhdxDisk disk = VhdxDisk.open(file)) {
                Reading.readAll(disk);
            } catch (DamagedDiskException | RefusedException | NotADiskException e) {
                assertThat(e.getMessage()).contains("hostile.vhdx").endsWith(".");
                refused++;
            }
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(sound, 0, 512 * KIB), 0);
                channel.write(ByteBuffer.wrap(sound, offset, evil.length), offset);
            }
        }
        assertThat(refused).isGreaterThan(200);
    }

    /** Puts the same change into both copies with right checksums, so that it reaches what lies behind them. */
    private static void mend(FileChannel channel, byte[] sound, byte[] evil, int offset)
            throws IOException {
        for (int[] copies : new int[][] {{64 * KIB, 128 * KIB, 4096}, {192 * KIB, 256 * KIB, 64 * KIB}}) {
            for (int copy = 0; copy < 2; copy++) {
                int within = offset - copies[copy];
                if (within >= 8 && within + evil.length <= 88) {
                    ByteBuffer part = ByteBuffer.allocate(copies[2]).order(ByteOrder.LITTLE_ENDIAN)
                            .put(sound, copies[copy], copies[2]);
                    part.put(within, evil).putInt(4, 0);
                    CRC32C crc = new CRC32C();
                    crc.update(part.flip());
                    part.putInt(4, (int) crc.getValue());
                    channel.write(part.rewind(), copies[0]);
                    channel.write(part.rewind(), copies[1]);
                }
            }
        }
    }
}

package org.verdigris.guest.tests.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.RefusedException;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.bytes.BytesContent;
import org.verdigris.guest.registry.Hive;
import org.verdigris.guest.registry.HiveEdit;
import org.verdigris.guest.registry.RegistryKey;
import org.verdigris.guest.registry.RegistryValue;
import org.verdigris.testing.hive.HiveBuilder;
import org.verdigris.testing.hive.HiveLogs;
import org.verdigris.testing.hive.SubkeyLists;

final class HostileHiveTest {

    private static final int ROUNDS = 1500;
    private static final int[] HOSTILE = {0, 1, -1, 4, 8, 32, 4096, 0x7FFF_FFFF, 0x8000_0000, -8, -4096, 0x7FFF_FFF8};

    private final Random random = new Random(4);
    private int damaged;
    private int edited;

    private static HiveBuilder hive() {
        HiveBuilder builder = new HiveBuilder("SYSTEM").minor(5).lists(SubkeyLists.LH, 5).room(4000);
        IntStream.range(0, 20).forEach(i -> builder.key("a\\b" + i + "\\c").number("n", i).text("t", "text")
                .binary("x", new byte[100]).className("class"));
        builder.key("large").binary("l", new byte[40_000]);
        return builder;
    }

    @Test
    void changedBytesGiveAPartOrOneClearErrorInTime() {
        byte[] sound = hive().bytes();
        assertTimeout(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < ROUNDS; i++) {
                byte[] bytes = mutated(sound);
                if (random.nextBoolean()) {
                    HiveLogs.sign(bytes);
                }
                tryAll(bytes, List.of());
            }
        });
        assertThat(damaged).as("hives without a root").isBetween(1, ROUNDS / 2);
        assertThat(edited).as("hives that could be changed all the same").isBetween(1, ROUNDS);
    }

    @Test
    void changedLogsNeverDoHarm() {
        byte[] sound = hive().bytes();
        HiveBuilder other = hive();
        other.key("new").text("t", "new");
        byte[] after = other.bytes();
        byte[] dirty = HiveLogs.interrupted(sound);
        List<byte[]> logs = List.of(HiveLogs.sectors(sound, after), HiveLogs.entries(1, sound, after, sound));
        assertTimeout(Duration.ofSeconds(60), () -> {
            for (int i = 0; i < ROUNDS / 3; i++) {
                byte[] log = mutated(logs.get(i % 2));
                HiveLogs.sign(log);
                tryAll(dirty, List.of(new BytesContent(ByteBuffer.wrap(log))));
            }
        });
        assertThat(damaged).isLessThan(ROUNDS / 6);
    }

    private byte[] mutated(byte[] sound) {
        byte[] bytes = sound.clone();
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int changes = random.nextInt(1, 6); changes > 0; changes--) {
            int part = random.nextInt(4) == 0 ? Math.min(600, bytes.length) : Math.min(12_000, bytes.length);
            int position = random.nextInt(part - 8);
            switch (random.nextInt(4)) {
                case 0 -> bytes[position] = (byte) random.nextInt();
                case 1 -> buffer.putShort(position & ~1, (short) HOSTILE[random.nextInt(HOSTILE.length)]);
                case 2 -> buffer.putInt(position & ~3, HOSTILE[random.nextInt(HOSTILE.length)]);
                default -> buffer.putInt(position & ~3, buffer.getInt(random.nextInt(part - 8) & ~3));
            }
        }
        return bytes;
    }

    private void tryAll(byte[] bytes, List<DiskContent> logs) throws IOException {
        Hive hive;
        try {
            hive = Hive.read(new BytesContent(ByteBuffer.wrap(bytes)), logs, "SYSTEM");
        } catch (DamagedVolumeException expected) {
            damaged++;
            return;
        }
        assertThat(walk(hive.root())).isLessThan(100);
        hive.find("a\\b7\\c").flatMap(key -> key.value("t")).ifPresent(RegistryValue::texts);
        assertThat(hive.warnings()).hasSizeLessThanOrEqualTo(100);
        try {
            HiveEdit edit = HiveEdit.of(hive, Instant.EPOCH);
            edit.createKey("a\\b7\\d");
            edit.setValue("a\\b7\\d", RegistryValue.ofText("t", "text"));
            edit.deleteKey("a\\b3");
            Hive after = HiveTest.read(HiveEditTest.applied(bytes, edit.finish()));
            assertThat(after.find("a\\b7\\d")).isPresent();
            edited++;
        } catch (RefusedException expected) {
            assertThat(expected.getMessage()).doesNotContain("own check");
        }
    }

    private static int walk(RegistryKey key) {
        key.className();
        key.lastWritten();
        key.values().forEach(value -> {
            value.data();
            value.texts();
            value.number();
        });
        return 1 + key.subkeys().stream().mapToInt(HostileHiveTest::walk).sum();
    }
}

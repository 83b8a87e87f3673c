package org.verdigris.guest.tests.trim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.ByteRanges;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.change.FreeSpace;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.bytes.BytesContent;
import org.verdigris.guest.trim.GuestFreeSpace;
import org.verdigris.guest.trim.TrimOptions;
import org.verdigris.testing.volume.SmallVolume;

/** Damaged volumes are refused or left alone; what is called free lies on the volume, whatever stands there. */
@Timeout(120)
final class DamagedTrimTest {

    private static final int ROUNDS = 40;
    private static final int BOOT = 512;

    @ParameterizedTest
    @ValueSource(strings = {"fat12", "fat16", "fat32", "ntfs", "ntfs-512", "ntfs-64k"})
    void damageOfAnyKindEndsInASentence(String name) throws IOException {
        byte[] sound = new SmallVolume(name).bytes();
        int[] used = written(sound);
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            byte[] damaged = sound.clone();
            int wounds = 1 + random.nextInt(4);
            for (int wound = 0; wound < wounds; wound++) {
                int at = random.nextInt(4) == 0 ? random.nextInt(BOOT)
                        : used[random.nextInt(used.length)] * BOOT + random.nextInt(BOOT);
                damaged[at] = (byte) (random.nextBoolean() ? random.nextInt() : random.nextBoolean() ? -1 : 0);
            }
            look(damaged, seed);
        }
    }

    private static void look(byte[] volume, int seed) throws IOException {
        FreeSpace.Found found;
        try {
            found = new GuestFreeSpace(new TrimOptions(true, true)).find(Path.of("disk"),
                    new BytesContent(ByteBuffer.wrap(volume)), Progress.none());
        } catch (RefusedException | DamagedVolumeException refusal) {
            assertThat(refusal.getMessage()).describedAs("seed %d", seed).endsWith(".");
            return;
        }
        ByteRanges free = found.ranges();
        assertThat(free.isEmpty() && found.objections().isEmpty()).describedAs("seed %d", seed).isFalse();
        for (int part = 0; part < free.count(); part++) {
            assertThat(free.start(part)).isGreaterThanOrEqualTo(BOOT);
            assertThat(free.end(part)).isLessThanOrEqualTo(volume.length);
        }
    }

    /** The sectors that hold anything. */
    private static int[] written(byte[] volume) {
        return IntStream.range(0, volume.length / BOOT).filter(sector -> !isZero(volume, sector * BOOT)).toArray();
    }

    private static boolean isZero(byte[] volume, int from) {
        return ByteBuffer.wrap(volume, from, BOOT).mismatch(ByteBuffer.allocate(BOOT)) < 0;
    }
}

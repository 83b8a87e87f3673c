package org.verdigris.disk.tests.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.DiskChain;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Flaw;
import org.verdigris.disk.NotADiskException;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.Severity;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.repair.Repair;
import org.verdigris.disk.repair.RepairChoices;
import org.verdigris.disk.repair.UnmarkedSectors;
import org.verdigris.disk.write.Volume;
import org.verdigris.testing.disk.VhdBuilder;

/** Metadata are damaged at random: a repair is refused with a sentence, or makes nothing worse. */
@Timeout(300)
final class RandomDamageTest {

    private static final int CAPACITY = 4 << 20;
    private static final int ROUNDS = 60;

    @TempDir
    private Path folder;

    private static byte[] pattern(int seed) {
        byte[] bytes = new byte[512];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whatIsReadableStaysAsItIsAndNoFlawIsAdded(int seed) throws IOException {
        Random random = new Random(seed);
        Path sound = VhdBuilder.dynamic(CAPACITY).blockSize(512 << 10).extraEntries(4).sectors(3, pattern(1))
                .sectors(5000, pattern(2)).write(folder.resolve("sound.vhd"));
        byte[] bytes = Files.readAllBytes(sound);
        int mended = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Path file = folder.resolve("disk%d.vhd".formatted(round));
            Files.write(file, damaged(random, bytes));
            mended += mend(file, random.nextBoolean()) ? 1 : 0;
            Files.delete(file);
        }
        assertThat(mended).isGreaterThan(ROUNDS / 4);
    }

    /** A few bytes or whole sectors of the first 2 KiB or of the last one become others; sometimes the end is gone. */
    private static byte[] damaged(Random random, byte[] sound) {
        int length = random.nextInt(4) == 0 ? sound.length - random.nextInt(1500) : sound.length;
        byte[] bytes = new byte[length];
        System.arraycopy(sound, 0, bytes, 0, length);
        for (int count = random.nextInt(3); count >= 0; count--) {
            int place = random.nextBoolean() ? random.nextInt(2048) : length - 1 - random.nextInt(512);
            int size = random.nextInt(5) == 0 ? Math.min(512, length - place) : 1;
            byte value = (byte) (random.nextInt(3) == 0 ? 0 : random.nextInt());
            for (int i = place; i < place + size; i++) {
                bytes[i] = value;
            }
        }
        return bytes;
    }

    private static boolean mend(Path file, boolean lossy) throws IOException {
        Optional<byte[]> content = content(file);
        Plan plan;
        try {
            plan = new Repair(file, new RepairChoices(lossy, false, UnmarkedSectors.LEAVE, Optional.empty()),
                    Surroundings.folders(List.of(), PathMapping.none())).plan(Progress.none());
        } catch (RefusedException | DamagedDiskException | NotADiskException refused) {
            assertThat(refused.getMessage()).contains(file.toString()).endsWith(".");
            return false;
        }
        Set<String> before = errors(file);
        boolean lost = plan.cautions().stream().anyMatch(caution -> caution.contains(" is lost and ")
                || caution.contains(" bytes are missing from "));
        boolean changed = plan.perform(Volume.local(), Progress.none()).isPresent();
        assertThat(errors(file)).isSubsetOf(before);
        if (content.isPresent() && !lost) {
            assertThat(content(file)).contains(content.get());
        }
        return changed;
    }

    private static Set<String> errors(Path file) throws IOException {
        return DiskInfo.read(file).flaws().stream().filter(flaw -> flaw.severity() == Severity.ERROR)
                .map(Flaw::rule).collect(Collectors.toSet());
    }

    private static Optional<byte[]> content(Path file) {
        try (DiskChain chain = DiskChain.open(file, PathMapping.none())) {
            if (chain.size() > 64 << 20) {
                return Optional.empty(); // a size that is damaged too
            }
            ByteBuffer bytes = ByteBuffer.allocate((int) chain.size());
            chain.read(bytes, 0);
            return Optional.of(bytes.array());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}

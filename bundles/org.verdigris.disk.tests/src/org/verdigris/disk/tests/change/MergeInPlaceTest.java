package org.verdigris.disk.tests.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Progress;
import org.verdigris.disk.change.Merge;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.write.Volume;
import org.verdigris.testing.disk.VhdBuilder;

/** Where the sectors of a child go in the file of its parent. */
@Timeout(120)
final class MergeInPlaceTest {

    private static final int MIB = 1 << 20;
    private static final int SECTOR = 512;
    private static final UUID BASE = new UUID(3, 1);

    @TempDir
    private Path folder;

    private static byte[] pattern(int sectors, int seed) {
        byte[] bytes = new byte[sectors * SECTOR];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) ((i * 31 + seed * 101) % 255 + 1);
        }
        return bytes;
    }

    private static VhdBuilder base() {
        return VhdBuilder.dynamic(16 * MIB).id(BASE).sectors(4096, pattern(3, 1));
    }

    private static VhdBuilder child() {
        return VhdBuilder.differencing(16 * MIB, BASE, "base.vhd").relativeLocator(".\\base.vhd");
    }

    private Plan merge(VhdBuilder child) throws IOException {
        Path file = child.write(folder.resolve("child.vhd"));
        Plan plan = new Merge(file, Optional.empty(), Merge.Way.IN_PLACE, Around.folder(folder))
                .plan(Progress.none());
        assertThat(plan.perform(Volume.local(), Progress.none())).isEmpty();
        return plan;
    }

    @Test
    void aSectorOfABlockThatIsThereNeedsNoMoreRoom() throws IOException {
        Path base = base().write(folder.resolve("base.vhd"));
        byte[] before = Files.readAllBytes(base);
        Plan plan = merge(child().sectors(4097, pattern(1, 2)).sectors(4105, pattern(2, 3)));
        byte[] after = Files.readAllBytes(base);
        assertThat(after).hasSameSizeAs(before);
        assertThat(plan.steps().getFirst().after()).isEqualTo(before.length);
        byte[] content = NaiveChain.content(base);
        assertThat(Arrays.copyOfRange(content, 4096 * SECTOR, 4097 * SECTOR)).isEqualTo(pattern(1, 1));
        assertThat(Arrays.copyOfRange(content, 4097 * SECTOR, 4098 * SECTOR)).isEqualTo(pattern(1, 2));
        assertThat(Arrays.copyOfRange(content, 4105 * SECTOR, 4107 * SECTOR)).isEqualTo(pattern(2, 3));
    }

    @Test
    void zerosThatHideNothingTakeNoRoomAndZerosThatHideDataDo() throws IOException {
        Path base = base().write(folder.resolve("base.vhd"));
        long before = Files.size(base);
        merge(child().sectors(0, new byte[40 * SECTOR]).sectors(4097, new byte[SECTOR]));
        assertThat(Files.size(base)).isEqualTo(before);
        byte[] content = NaiveChain.content(base);
        assertThat(Arrays.copyOfRange(content, 4097 * SECTOR, 4098 * SECTOR)).containsOnly(0);
        assertThat(Arrays.copyOfRange(content, 4098 * SECTOR, 4099 * SECTOR)).isNotEqualTo(new byte[SECTOR]);
    }

    @Test
    void newBlocksBeginOn4096BytesAndNothingOfTheOldFooterIsLeft() throws IOException {
        Path base = base().write(folder.resolve("base.vhd"));
        Plan plan = merge(child().sectors(0, pattern(1, 5)).sectors(20000, pattern(9, 6)));
        assertThat(plan.steps().getFirst().after()).isEqualTo(Files.size(base));
        DiskInfo info = DiskInfo.read(base);
        assertThat(info.table().orElseThrow().allocated()).isEqualTo(3);
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(base));
        for (int block : new int[] {0, 4}) {
            long place = Integer.toUnsignedLong(bytes.getInt(1536 + block * 4)) * SECTOR;
            assertThat((place + SECTOR) % 4096).isZero();
        }
        int cookies = 0;
        for (int at = 0; at < bytes.capacity(); at += SECTOR) {
            cookies += bytes.getLong(at) == 0x636F6E6563746978L ? 1 : 0;
        }
        assertThat(cookies).isEqualTo(2);
        Around.assertSound(base, "B05", "B06", "B07");
    }

    @Test
    void aLegacyFooterStaysWhereNothingMovesItAndIsCompletedWhereItMoves() throws IOException {
        Path base = base().legacyFooter().write(folder.resolve("base.vhd"));
        long before = Files.size(base);
        merge(child().sectors(4097, pattern(1, 2)));
        assertThat(Files.size(base)).isEqualTo(before);
        Files.delete(folder.resolve("child.vhd.bak"));
        merge(child().sectors(0, pattern(1, 3)));
        assertThat(Files.size(base) % SECTOR).isZero();
        byte[] content = NaiveChain.content(base);
        assertThat(Arrays.copyOf(content, SECTOR)).isEqualTo(pattern(1, 3));
        assertThat(Arrays.copyOfRange(content, 4097 * SECTOR, 4098 * SECTOR)).isEqualTo(pattern(1, 2));
    }

    @Test
    void xenServersMapOfFullBlocksIsCleared() throws IOException {
        Path base = VhdBuilder.dynamic(16 * MIB).id(BASE).creator("tap\0", 1, 3).windowsLayout()
                .sectors(0, pattern(4096, 1)).write(folder.resolve("base.vhd"));
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(base));
        bytes.put(2048, new byte[1024]).putLong(2048, 0x74646261746D6170L).putLong(2056, 2560).putInt(2064, 1)
                .putInt(2068, 0x00010002).putInt(2072, ~0x80).put(2560, (byte) 0x80);
        Files.write(base, bytes.array());
        merge(child().sectors(5000, pattern(1, 2)));
        ByteBuffer after = ByteBuffer.wrap(Files.readAllBytes(base));
        assertThat(after.get(2560)).isZero();
        assertThat(after.getInt(2072)).isEqualTo(-1);
        assertThat(after.getLong(2048)).isEqualTo(0x74646261746D6170L);
        byte[] content = NaiveChain.content(base);
        assertThat(Arrays.copyOf(content, 4096 * SECTOR)).isEqualTo(pattern(4096, 1));
        assertThat(Arrays.copyOfRange(content, 5000 * SECTOR, 5001 * SECTOR)).isEqualTo(pattern(1, 2));
    }

    @Test
    void whatAnInterruptedAttemptLeftBehindTheBlocksIsUsedAgainAndNeverSeen() throws IOException {
        Path base = base().write(folder.resolve("base.vhd"));
        byte[] bytes = Files.readAllBytes(base);
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 3 * MIB);
        Arrays.fill(longer, bytes.length - SECTOR, longer.length - SECTOR, (byte) 'j');
        System.arraycopy(bytes, bytes.length - SECTOR, longer, longer.length - SECTOR, SECTOR);
        Files.write(base, longer);
        merge(child().sectors(1, pattern(1, 5)));
        assertThat(Files.size(base)).isLessThan(longer.length);
        byte[] content = NaiveChain.content(base);
        assertThat(Arrays.copyOf(content, SECTOR)).containsOnly(0);
        assertThat(Arrays.copyOfRange(content, SECTOR, 2 * SECTOR)).isEqualTo(pattern(1, 5));
        assertThat(Arrays.copyOfRange(content, 2 * SECTOR, 2 * MIB)).containsOnly(0);
    }
}

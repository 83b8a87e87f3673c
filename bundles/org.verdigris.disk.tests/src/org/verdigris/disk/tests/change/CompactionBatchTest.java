package org.verdigris.disk.tests.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Progress;
import org.verdigris.disk.change.CompactedDisk;
import org.verdigris.disk.change.CompactionBatch;
import org.verdigris.disk.write.Volume;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.operation.FaultyVolume;
import org.verdigris.testing.operation.Trial;

/** Many disks are compacted in one go. */
@Timeout(300)
final class CompactionBatchTest {

    private static final int MIB = 1 << 20;

    @TempDir
    private Path folder;

    /** A disk with so many blocks of zeros to lose, and one of data to keep. */
    private Path disk(String name, int zeroBlocks) throws IOException {
        byte[] data = new byte[512];
        data[0] = 1;
        VhdBuilder disk = VhdBuilder.dynamic(64 * MIB).id(new UUID(5, name.hashCode())).sectors(9, data);
        for (int block = 1; block <= zeroBlocks; block++) {
            disk.sectors(block * 4096L, new byte[512]);
        }
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return disk.write(file);
    }

    private CompactionBatch batch(Path... places) {
        return new CompactionBatch(List.of(places), Around.folder(folder));
    }

    @Test
    void theLargestGainComesFirstAndTheRestIsLeftAsItIs() throws IOException {
        Path small = disk("a/small.vhd", 1);
        Path large = disk("b/large.vhd", 5);
        Path middle = disk("middle.vud", 3);
        Path none = disk("none.vhd", 0);
        Path fixed = VhdBuilder.fixed(MIB).write(folder.resolve("fixed.vhd"));
        Path text = Files.writeString(folder.resolve("text.vhd"), "no disk");
        Map<String, String> before = Trial.files(folder);
        List<CompactedDisk> disks = batch(folder).plan(Progress.none());
        assertThat(Trial.files(folder)).isEqualTo(before);
        assertThat(disks).extracting(CompactedDisk::file).startsWith(large, middle, small)
                .containsExactlyInAnyOrder(large, middle, small, none, fixed, text);
        assertThat(disks).filteredOn(CompactedDisk::failed).singleElement().satisfies(failed -> {
            assertThat(failed.file()).isEqualTo(text);
            assertThat(failed.note().orElseThrow()).contains(text + " has only 7 bytes, too few for a");
        });
        assertThat(disks).filteredOn(disk -> disk.file().equals(fixed)).singleElement()
                .satisfies(left -> assertThat(left.note().orElseThrow()).contains("is a fixed disk"));
        assertThat(disks.getFirst().gain()).isGreaterThan(9 * MIB);
    }

    @Test
    void whatWasPlannedIsWhatComesOut() throws IOException {
        disk("a.vhd", 2);
        disk("b.vhd", 4);
        disk("c.vhd", 0);
        CompactionBatch batch = batch(folder);
        List<CompactedDisk> planned = batch.plan(Progress.none());
        List<CompactedDisk> done = batch.perform(Volume.local(), false, Progress.none());
        assertThat(done).isEqualTo(planned);
        for (CompactedDisk disk : done) {
            assertThat(disk.file()).hasSize(disk.after());
            assertThat(Files.exists(disk.file().resolveSibling(disk.file().getFileName() + ".bak")))
                    .isEqualTo(disk.gain() > 0);
        }
    }

    @Test
    void backupsAreDiscardedDiskByDisk() throws IOException {
        disk("a.vhd", 2);
        disk("b.vhd", 4);
        CompactionBatch batch = batch(folder);
        batch.plan(Progress.none());
        batch.perform(Volume.local(), true, Progress.none());
        assertThat(Trial.files(folder)).containsOnlyKeys("a.vhd", "b.vhd");
    }

    @Test
    void wholeChainsAreCompactedAlthoughEachParentGetsANewFile() throws IOException {
        List<Lineage> lineages = new ArrayList<>();
        for (int seed = 0; seed < 4; seed++) {
            lineages.add(new Lineage(new Random(seed), 1).write(Files.createDirectory(folder.resolve("" + seed)), 5));
        }
        CompactionBatch batch = batch(folder);
        List<CompactedDisk> planned = batch.plan(Progress.none());
        assertThat(planned).filteredOn(disk -> disk.gain() > 0).hasSizeGreaterThan(5);
        assertThat(batch.perform(Volume.local(), true, Progress.none())).isEqualTo(planned);
        for (Lineage lineage : lineages) {
            for (int level = 0; level < 5; level++) {
                assertThat(NaiveChain.content(lineage.chain(level))).isEqualTo(lineage.content(level));
            }
        }
        assertThat(batch(folder).plan(Progress.none())).allSatisfy(disk -> assertThat(disk.gain()).isZero());
    }

    @Test
    void whereThereIsTooLittleRoomADiskIsRefusedAndTheOthersAreNot() throws IOException {
        Path large = VhdBuilder.dynamic(64 * MIB).sectors(0, new byte[8192 * 512]).sectors(8192, bytes(3 * 4096))
                .sectors(32768, new byte[5 * 4096 * 512]).write(folder.resolve("large.vhd"));
        Path small = disk("small.vhd", 2);
        CompactionBatch batch = batch(folder);
        batch.plan(Progress.none());
        List<CompactedDisk> done = batch.perform(FaultyVolume.withFree(3 * MIB), false, Progress.none());
        assertThat(done).extracting(CompactedDisk::file).containsExactly(large, small);
        assertThat(done.getFirst().failed()).isTrue();
        assertThat(done.getFirst().gain()).isZero();
        assertThat(done.getFirst().note().orElseThrow()).contains("but its volume has only 3,145,728 bytes free");
        assertThat(done.getLast().note()).isEmpty();
        assertThat(DiskInfo.read(small).table().orElseThrow().allocated()).isEqualTo(1);
        assertThat(DiskInfo.read(large).table().orElseThrow().allocated()).isEqualTo(10);
    }

    private static byte[] bytes(int sectors) {
        byte[] bytes = new byte[sectors * 512];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    @Test
    void aDiskThatIsNamedTwiceIsCompactedOnce() throws IOException {
        Path disk = disk("a/disk.vhd", 2);
        assertThat(batch(folder, folder.resolve("a"), disk).plan(Progress.none())).hasSize(1);
    }

    @Test
    void aCancellationKeepsWhatIsComplete() throws IOException {
        disk("a.vhd", 4);
        disk("b.vhd", 2);
        CompactionBatch batch = batch(folder);
        batch.plan(Progress.none());
        Map<String, String> before = Trial.files(folder);
        Progress cancelled = new Progress() {

            @Override
            public void at(Phase phase, Path file, long done, long total) {
                // only the question matters
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> batch.perform(Volume.local(), false, cancelled))
                .isInstanceOf(CancelledException.class).hasMessageContaining("all others are as they were");
        assertThat(Trial.files(folder)).isEqualTo(before);
    }

    @Test
    void aDiskThatChangedSinceThePlanIsRefusedAndTheOthersAreNot() throws IOException {
        Path changed = disk("a.vhd", 4);
        Path same = disk("b.vhd", 2);
        CompactionBatch batch = batch(folder);
        batch.plan(Progress.none());
        Files.setLastModifiedTime(changed, FileTime.fromMillis(1));
        List<CompactedDisk> done = batch.perform(Volume.local(), true, Progress.none());
        assertThat(done).filteredOn(CompactedDisk::failed).extracting(CompactedDisk::file).containsExactly(changed);
        assertThat(done).filteredOn(disk -> disk.note().isEmpty()).extracting(CompactedDisk::file)
                .containsExactly(same);
    }
}

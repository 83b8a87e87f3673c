package org.verdigris.disk.tests.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Extent;
import org.verdigris.disk.Extents;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.write.DiskWriter;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.SourceDisk;
import org.verdigris.disk.write.Volume;
import org.verdigris.testing.disk.VhdBuilder;

/** A disk that is read as if some of its bytes were others. */
final class ChangedContentTest {

    private static final int SIZE = 8 << 20;

    @TempDir
    private Path folder;

    private final Random random = new Random(6);

    private Path disk(byte[] content) throws IOException {
        byte[] noise = new byte[512];
        VhdBuilder builder = VhdBuilder.dynamic(SIZE).blockSize(64 << 10);
        for (int i = 0; i < 300; i++) {
            int sector = random.nextInt(SIZE / 512);
            random.nextBytes(noise);
            builder.sectors(sector, noise.clone());
            System.arraycopy(noise, 0, content, sector * 512, 512);
        }
        return builder.write(folder.resolve("disk.vhd"));
    }

    private NavigableMap<Long, byte[]> changes(byte[] content) {
        NavigableMap<Long, byte[]> changes = new TreeMap<>();
        int at = random.nextInt(100);
        while (at < SIZE - 70_000) {
            byte[] bytes = new byte[1 + random.nextInt(random.nextBoolean() ? 20 : 60_000)];
            random.nextBytes(bytes);
            changes.put((long) at, bytes);
            System.arraycopy(bytes, 0, content, at, bytes.length);
            at += bytes.length + (random.nextInt(4) == 0 ? 0 : random.nextInt(500_000));
        }
        return changes;
    }

    @Test
    void everyReadSeesTheChangesAndWhatLiesBetween() throws IOException {
        byte[] expected = new byte[SIZE];
        Path file = disk(expected);
        NavigableMap<Long, byte[]> changes = changes(expected);
        try (SourceDisk disk = SourceDisk.open(file, PathMapping.none())) {
            SourceDisk changed = disk.with(changes);
            for (int i = 0; i < 2000; i++) {
                int from = random.nextInt(SIZE);
                int length = Math.min(SIZE - from, random.nextInt(i % 10 == 0 ? 400_000 : 700));
                ByteBuffer seen = ByteBuffer.allocate(length);
                changed.read(seen, from);
                assertThat(seen.hasRemaining()).isFalse();
                assertThat(seen.flip()).isEqualTo(ByteBuffer.wrap(expected, from, length));
            }
        }
    }

    @Test
    void whatIsSaidToBeZeroOrTheSameIsSo() throws IOException {
        byte[] before = new byte[SIZE];
        Path file = disk(before);
        byte[] after = before.clone();
        NavigableMap<Long, byte[]> changes = changes(after);
        try (SourceDisk disk = SourceDisk.open(file, PathMapping.none())) {
            SourceDisk changed = disk.with(changes);
            long zeros = trusted(changed, new byte[SIZE], after);
            long same = trusted(changed.difference(Optional.of(disk)), before, after);
            long rest = SIZE - changes.values().stream().mapToLong(bytes -> bytes.length).sum();
            assertThat(zeros).isPositive();
            assertThat(same).isEqualTo(rest);
        }
    }

    /** How many bytes are said not to differ, of which each is looked at. */
    private static long trusted(Extents extents, byte[] base, byte[] content) throws IOException {
        long trusted = 0;
        long at = 0;
        while (at < SIZE) {
            Extent extent = extents.extent(at);
            assertThat(extent.end()).isGreaterThan(at).isLessThanOrEqualTo(SIZE);
            if (extent.zero()) {
                int length = (int) (extent.end() - at);
                assertThat(ByteBuffer.wrap(content, (int) at, length))
                        .isEqualTo(ByteBuffer.wrap(base, (int) at, length));
                trusted += length;
            }
            at = extent.end();
        }
        return trusted;
    }

    @Test
    void aChildWithTheChangesShowsThemAboveItsParent() throws IOException {
        byte[] expected = new byte[SIZE];
        Path file = disk(expected);
        byte[] parent = Files.readAllBytes(file);
        NavigableMap<Long, byte[]> changes = new TreeMap<>();
        changes.put(1_000_001L, new byte[] {1, 2, 3});
        changes.put(5_000_000L, new byte[700]);
        changes.forEach((at, bytes) -> System.arraycopy(bytes, 0, expected, at.intValue(), bytes.length));
        Path child = folder.resolve("child.vhd");
        try (SourceDisk disk = SourceDisk.open(file, PathMapping.none())) {
            Path made = new DiskWriter(Volume.local(), Progress.none()).prepare(disk.with(changes), Optional.of(disk),
                    child, NewDisk.childOf(DiskInfo.read(file)), PathMapping.none());
            Files.move(made, child);
        }
        try (SourceDisk seen = SourceDisk.open(child, PathMapping.none())) {
            ByteBuffer all = ByteBuffer.allocate(SIZE);
            seen.read(all, 0);
            assertThat(all.flip()).isEqualTo(ByteBuffer.wrap(expected));
        }
        assertThat(file).hasBinaryContent(parent);
        assertThat(Files.size(child)).as("two blocks of 64 KiB").isLessThan(200_000);
    }

    @Test
    void changesThatMeetOrLieOutsideAreRefused() throws IOException {
        try (SourceDisk disk = SourceDisk.open(disk(new byte[SIZE]), PathMapping.none())) {
            NavigableMap<Long, byte[]> outside = new TreeMap<>();
            outside.put((long) SIZE - 1, new byte[2]);
            assertThatThrownBy(() -> disk.with(outside)).isInstanceOf(IllegalArgumentException.class);
            NavigableMap<Long, byte[]> meeting = new TreeMap<>();
            meeting.put(10L, new byte[5]);
            meeting.put(14L, new byte[1]);
            assertThatThrownBy(() -> disk.with(meeting)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}

package org.verdigris.disk.tests.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Extent;
import org.verdigris.disk.Progress;
import org.verdigris.disk.compare.ByteRange;
import org.verdigris.disk.compare.Comparison;
import org.verdigris.disk.compare.DiskComparison;

/** What differs between two contents, against the bytes themselves. */
final class DiskComparisonTest {

    private static final Path FILE = Path.of("a.vhd");
    private static final int SECTOR = 512;

    /** Content in memory that knows of each page of 4096 bytes whether it is zero, if it knows. */
    private record Memory(byte[] bytes, boolean knowing) implements DiskContent {

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public void read(ByteBuffer target, long position) {
            target.put(bytes, (int) position, target.remaining());
        }

        @Override
        public Extent extent(long position) {
            int end = (int) Math.min(bytes.length, (position / 4096 + 1) * 4096);
            boolean zero = knowing;
            for (int i = (int) position; i < end; i++) {
                zero &= bytes[i] == 0;
            }
            return new Extent(zero, end);
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    private static Comparison compare(byte[] first, byte[] second, int blockSize, int limit) throws IOException {
        return new DiskComparison(new Memory(first, true), new Memory(second, first.length % 2 == 0),
                position -> new Extent(false, first.length)).compare(blockSize, limit, FILE, Progress.none());
    }

    /** The definition, byte by byte. */
    private static List<ByteRange> expected(byte[] first, byte[] second) {
        List<ByteRange> ranges = new ArrayList<>();
        long start = -1;
        long end = -1;
        for (int i = 0; i < Math.max(first.length, second.length); i++) {
            if ((i < first.length ? first[i] : 0) != (i < second.length ? second[i] : 0)) {
                if (start >= 0 && i / SECTOR - (end - 1) / SECTOR > 1) {
                    ranges.add(new ByteRange(start, end));
                    start = -1;
                }
                start = start < 0 ? i : start;
                end = i + 1;
            }
        }
        if (start >= 0) {
            ranges.add(new ByteRange(start, end));
        }
        return ranges;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theRangesAreThoseOfTheDefinition(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] first = new byte[2_500_000 + random.nextInt(600_000)];
        for (int i = 0; i < 5; i++) {
            byte[] data = new byte[random.nextInt(200_000)];
            random.nextBytes(data);
            System.arraycopy(data, 0, first, random.nextInt(first.length - data.length), data.length);
        }
        byte[] second = Arrays.copyOf(first, first.length + random.nextInt(100_000) - 50_000);
        for (int i = 0; i < 200; i++) {
            int from = random.nextInt(second.length - 3000);
            for (int j = random.nextInt(3000); j >= 0; j -= 1 + random.nextInt(1000)) {
                second[from + j]++;
            }
        }
        second[(1 << 20) - 1]++;
        second[1 << 20]++;
        List<ByteRange> wanted = expected(first, second);
        Comparison found = compare(first, second, 64 * 1024, Integer.MAX_VALUE);
        assertThat(found.first()).isEqualTo(wanted);
        assertThat(found.ranges()).isEqualTo(wanted.size());
        assertThat(found.bytes()).isEqualTo(wanted.stream().mapToLong(ByteRange::length).sum());
        assertThat(found.sameContent()).isFalse();
    }

    @Test
    void blocksAreCountedOnceAndOnlyThoseThatDiffer() throws IOException {
        byte[] second = new byte[1 << 20];
        second[0] = 1;
        second[4095] = 1;
        second[4096] = 1;
        second[20_000] = 1;
        Comparison found = compare(new byte[1 << 20], second, 4096, 1);
        assertThat(found.blocks()).isEqualTo(3);
        assertThat(found.ranges()).isEqualTo(3);
        assertThat(found.first()).containsExactly(new ByteRange(0, 1));
    }

    @Test
    void aLongerDiskIsTheSameIfItsSurplusIsZero() throws IOException {
        byte[] first = new byte[3 << 20];
        byte[] second = new byte[(3 << 20) + 1000];
        Comparison same = compare(first, second, 4096, 10);
        assertThat(same.sameContent()).isTrue();
        assertThat(same.firstSize()).isNotEqualTo(same.secondSize());
        second[(3 << 20) + 999] = 1;
        assertThat(compare(second, first, 4096, 10).first())
                .containsExactly(new ByteRange((3 << 20) + 999, (3 << 20) + 1000));
        assertThat(compare(new byte[0], new byte[0], 1, 0).sameContent()).isTrue();
    }

    @Test
    void whatIsKnownToBeEqualIsNotRead() throws IOException {
        byte[] first = new byte[1 << 20];
        byte[] second = new byte[1 << 20];
        second[0] = 1;
        second[1 << 19] = 1;
        Comparison found = new DiskComparison(new Memory(first, false), new Memory(second, false),
                position -> new Extent(position < 1 << 19, position < 1 << 19 ? 1 << 19 : 1 << 20))
                .compare(4096, 10, FILE, Progress.none());
        assertThat(found.first()).containsExactly(new ByteRange(1 << 19, (1 << 19) + 1));
    }

    @Test
    void aFailureAndACancellationEndTheComparison() {
        DiskContent broken = new DiskContent() {
            @Override
            public long size() {
                return 1 << 22;
            }

            @Override
            public void read(ByteBuffer target, long position) throws IOException {
                throw new IOException("a bad sector");
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        Memory sound = new Memory(new byte[1 << 22], false);
        assertThatThrownBy(() -> new DiskComparison(sound, broken, broken).compare(1, 1, FILE, Progress.none()))
                .hasMessage("a bad sector");
        Progress cancelling = new Progress() {
            @Override
            public void at(Phase phase, Path file, long done, long total) {
                // nobody looks
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> new DiskComparison(sound, sound, sound).compare(1, 1, FILE, cancelling))
                .isInstanceOf(CancelledException.class);
    }
}

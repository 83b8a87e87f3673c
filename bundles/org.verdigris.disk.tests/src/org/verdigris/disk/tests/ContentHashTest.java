package org.verdigris.disk.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Extent;
import org.verdigris.disk.Progress;
import org.verdigris.disk.check.ContentHash;

/** The hash is that of the bytes, of which those known to be zero are not read. */
final class ContentHashTest {

    private static final Path FILE = Path.of("a.vhd");
    private static final int MIB = 1 << 20;
    private static final int SIZE = 7 * MIB + 1536;

    /** Data from 100 bytes behind the first MiB to the third, and in the last sector. */
    private static final class Holed implements DiskContent {

        private final byte[] bytes = new byte[SIZE];
        private long read;

        private Holed() {
            byte[] data = new byte[2 * MIB - 100];
            new Random(1).nextBytes(data);
            System.arraycopy(data, 0, bytes, MIB + 100, data.length);
            bytes[SIZE - 1] = 1;
        }

        @Override
        public long size() {
            return SIZE;
        }

        @Override
        public void read(ByteBuffer target, long position) {
            long end = position + target.remaining();
            assertThat(position < 3 * MIB && end > MIB + 100 || end > SIZE - 512)
                    .describedAs("%d bytes at %d are zero and read", target.remaining(), position).isTrue();
            read += target.remaining();
            target.put(bytes, (int) position, target.remaining());
        }

        @Override
        public Extent extent(long position) {
            if (position < MIB + 100) {
                return new Extent(true, MIB + 100);
            }
            if (position < 3 * MIB) {
                return new Extent(false, 3 * MIB);
            }
            return position < SIZE - 512 ? new Extent(true, SIZE - 512) : new Extent(false, SIZE);
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    @Test
    void zerosCountWithoutBeingRead() throws IOException, NoSuchAlgorithmException {
        Holed content = new Holed();
        List<Long> told = new ArrayList<>();
        String hash = ContentHash.sha256(content, FILE, new Progress() {
            @Override
            public void at(Phase phase, Path file, long done, long total) {
                assertThat(file).isEqualTo(FILE);
                assertThat(total).isEqualTo(SIZE);
                told.add(done);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
        assertThat(hash).isEqualTo(
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.bytes)));
        assertThat(content.read).isLessThan(2 * MIB + (64 << 10));
        assertThat(told).isSorted().hasSizeGreaterThanOrEqualTo(8).endsWith((long) SIZE);
    }

    @Test
    void whoCancelsIsAskedNoMore() {
        assertThatThrownBy(() -> ContentHash.sha256(new Holed(), FILE, new Progress() {
            @Override
            public void at(Phase phase, Path file, long done, long total) {
                // nobody looks
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        })).isInstanceOf(CancelledException.class);
    }
}

package org.verdigris.disk.tests.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Extent;

/** Compares content with the bytes it has to be. */
final class Reading {

    private Reading() {
    }

    static byte[] all(DiskContent content) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) content.size());
        content.read(bytes, 0);
        return bytes.array();
    }

    /** Whole, in random pieces, and that what is said to be zero is. Returns how many bytes are said to be zero. */
    static long check(DiskContent content, byte[] wanted) throws IOException {
        assertThat(content.size()).isEqualTo(wanted.length);
        assertThat(Arrays.equals(all(content), wanted)).isTrue();
        Random random = new Random(4);
        for (int i = 0; i < 50; i++) {
            int from = random.nextInt(wanted.length);
            ByteBuffer piece = ByteBuffer.allocateDirect(random.nextInt(Math.min(wanted.length - from, 200_000) + 1));
            content.read(piece, from);
            assertThat(piece.flip()).isEqualTo(ByteBuffer.wrap(wanted, from, piece.limit()));
        }
        long zero = 0;
        long at = 0;
        while (at < wanted.length) {
            Extent extent = content.extent(at);
            assertThat(extent.end()).isGreaterThan(at).isLessThanOrEqualTo(wanted.length);
            if (extent.zero()) {
                zero += extent.end() - at;
                assertThat(Arrays.equals(wanted, (int) at, (int) extent.end(), new byte[wanted.length], 0,
                        (int) (extent.end() - at))).isTrue();
            }
            at = extent.end();
        }
        return zero;
    }

    /** Reads everything and asks for every extent, in bounded memory. */
    static void readAll(DiskContent content) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate(1 << 20);
        long end = Math.min(content.size(), 32 << 20);
        for (long at = 0; at < end; at += piece.capacity()) {
            content.read(piece.clear().limit((int) Math.min(piece.capacity(), end - at)), at);
        }
        long at = 0;
        for (int i = 0; i < 1000 && at < content.size(); i++) {
            at = content.extent(at).end();
        }
    }
}

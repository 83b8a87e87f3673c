package org.verdigris.guest.registry;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Extent;

/**
 * The bytes of a hive in memory, little-endian. They lie in pages of 4 KiB, the size that bins are multiples of: pages
 * of zeros cost nothing, and a copy shares every page that neither of the two changes. Every access outside the hive is
 * a mistake of the caller.
 */
final class HiveBytes {

    static final int PAGE = 4096;

    private static final byte[] ZEROS = new byte[PAGE];
    private static final int CHUNK = 256 * PAGE;

    private final byte[][] pages;
    private final boolean[] own;
    private final int size;

    private HiveBytes(byte[][] pages, int size) {
        this.pages = pages;
        this.own = new boolean[pages.length];
        this.size = size;
    }

    /** Everything that the content holds, at most {@link Integer#MAX_VALUE} bytes. */
    static HiveBytes read(DiskContent content) throws IOException {
        HiveBytes bytes = zeros(Math.toIntExact(content.size()));
        ByteBuffer chunk = ByteBuffer.allocate(Math.min(CHUNK, bytes.size));
        for (long at = 0; at < bytes.size; at += CHUNK) {
            Extent extent = content.extent(at);
            int length = (int) Math.min(CHUNK, bytes.size - at);
            if (extent.zero() && extent.end() >= at + length) {
                continue;
            }
            content.read(chunk.clear().limit(length), at);
            bytes.put((int) at, chunk.array(), length);
        }
        return bytes;
    }

    private static HiveBytes zeros(int size) {
        byte[][] pages = new byte[size / PAGE + 1][];
        Arrays.fill(pages, ZEROS);
        return new HiveBytes(pages, size);
    }

    private void put(int position, byte[] source, int length) {
        for (int from = 0; from < length; from += PAGE) {
            int count = Math.min(PAGE, length - from);
            if (!Arrays.equals(source, from, from + count, ZEROS, 0, count)) {
                byte[] page = new byte[PAGE];
                System.arraycopy(source, from, page, 0, count);
                pages[(position + from) / PAGE] = page;
            }
        }
    }

    /** A copy that can be changed without changing these. */
    HiveBytes copy() {
        Arrays.fill(own, false);
        return new HiveBytes(pages.clone(), size);
    }

    /** A copy that can be changed and has at least so many bytes; those that are added are zero. */
    HiveBytes copy(int least) {
        if (least <= size) {
            return copy();
        }
        HiveBytes longer = zeros(least);
        for (int page = 0; page < pages.length; page++) {
            longer.put(page * PAGE, pages[page], PAGE);
        }
        return longer;
    }

    int size() {
        return size;
    }

    /** Whether this page is the very one of another copy, hence unchanged. */
    boolean sharesPage(HiveBytes other, int page) {
        return pages[page] == other.pages[page];
    }

    int u8(int position) {
        return pages[position / PAGE][position % PAGE] & 0xFF;
    }

    int u16(int position) {
        return u8(position) | u8(position + 1) << 8;
    }

    int i32(int position) {
        int in = position % PAGE;
        if (in > PAGE - Integer.BYTES) {
            return u16(position) | u16(position + 2) << 16;
        }
        byte[] page = pages[position / PAGE];
        return page[in] & 0xFF | (page[in + 1] & 0xFF) << 8 | (page[in + 2] & 0xFF) << 16 | page[in + 3] << 24;
    }

    long i64(int position) {
        return Integer.toUnsignedLong(i32(position)) | (long) i32(position + Integer.BYTES) << 32;
    }

    byte[] bytes(int position, int length) {
        Objects.checkFromIndexSize(position, length, size);
        byte[] bytes = new byte[length];
        int done = 0;
        while (done < length) {
            int in = (position + done) % PAGE;
            int count = Math.min(PAGE - in, length - done);
            System.arraycopy(pages[(position + done) / PAGE], in, bytes, done, count);
            done += count;
        }
        return bytes;
    }

    void put(int position, byte... bytes) {
        Objects.checkFromIndexSize(position, bytes.length, size);
        int done = 0;
        while (done < bytes.length) {
            int in = (position + done) % PAGE;
            int count = Math.min(PAGE - in, bytes.length - done);
            System.arraycopy(bytes, done, owned((position + done) / PAGE), in, count);
            done += count;
        }
    }

    private byte[] owned(int page) {
        if (!own[page]) {
            pages[page] = pages[page].clone();
            own[page] = true;
        }
        return pages[page];
    }

    void put16(int position, int number) {
        put(position, (byte) number, (byte) (number >> 8));
    }

    void put32(int position, int number) {
        put(position, ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array());
    }

    void put64(int position, long number) {
        put(position, ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(number).array());
    }
}

package org.verdigris.guest.bytes;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Extent;

/** Content of which the pages read last are kept, for structures that are read in small pieces. */
public final class Pages implements DiskContent {

    private static final int PAGE = 64 * 1024;
    /** 8 MiB: the records of some 8000 files. */
    private static final int KEPT = 128;

    private final DiskContent content;
    private final Map<Long, byte[]> pages = new LinkedHashMap<>(KEPT * 2, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    public Pages(DiskContent content) {
        this.content = content;
    }

    @Override
    public long size() {
        return content.size();
    }

    @Override
    public void read(ByteBuffer target, long position) throws IOException {
        Objects.checkFromIndexSize(position, target.remaining(), size());
        long at = position;
        while (target.hasRemaining()) {
            byte[] page = page(at / PAGE);
            int offset = (int) (at % PAGE);
            int count = Math.min(target.remaining(), page.length - offset);
            target.put(page, offset, count);
            at += count;
        }
    }

    /** The little-endian number without a sign at a position; at most 4 bytes. */
    public long number(long position, int length) throws IOException {
        Objects.checkFromIndexSize(position, length, size());
        long number = 0;
        byte[] page = page(position / PAGE);
        for (int i = 0; i < length; i++) {
            int offset = (int) ((position + i) % PAGE);
            if (offset == 0 && i > 0) {
                page = page((position + i) / PAGE);
            }
            number |= Byte.toUnsignedLong(page[offset]) << 8 * i;
        }
        return number;
    }

    private byte[] page(long number) throws IOException {
        synchronized (pages) {
            byte[] known = pages.get(number);
            if (known != null) {
                return known;
            }
        }
        byte[] page = new byte[(int) Math.min(PAGE, size() - number * PAGE)];
        content.read(ByteBuffer.wrap(page), number * PAGE);
        synchronized (pages) {
            pages.put(number, page);
        }
        return page;
    }

    @Override
    public Extent extent(long position) throws IOException {
        return content.extent(position);
    }

    @Override
    public void close() {
        // The content belongs to whoever opened it.
    }
}

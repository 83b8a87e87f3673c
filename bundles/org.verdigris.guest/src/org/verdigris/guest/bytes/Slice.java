package org.verdigris.guest.bytes;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Extent;

/** A part of content as content of its own. Closing it does nothing. */
public final class Slice implements DiskContent {

    private final DiskContent whole;
    private final long start;
    private final long size;

    /** The range must lie inside the whole. */
    public Slice(DiskContent whole, long start, long size) {
        Objects.checkFromIndexSize(start, size, whole.size());
        this.whole = whole;
        this.start = start;
        this.size = size;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void read(ByteBuffer target, long position) throws IOException {
        Objects.checkFromIndexSize(position, target.remaining(), size);
        whole.read(target, start + position);
    }

    @Override
    public Extent extent(long position) throws IOException {
        Objects.checkIndex(position, size);
        Extent extent = whole.extent(start + position);
        return new Extent(extent.zero(), Math.min(extent.end() - start, size));
    }

    @Override
    public void close() {
        // The whole belongs to whoever opened it.
    }
}

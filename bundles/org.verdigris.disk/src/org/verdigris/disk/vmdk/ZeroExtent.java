package org.verdigris.disk.vmdk;

import java.nio.ByteBuffer;
import java.util.Objects;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Extent;

/** An extent without a file. */
record ZeroExtent(long size) implements DiskContent {

    @Override
    public void read(ByteBuffer target, long position) {
        Objects.checkFromIndexSize(position, target.remaining(), size);
        while (target.hasRemaining()) {
            target.put((byte) 0);
        }
    }

    @Override
    public Extent extent(long position) {
        Objects.checkIndex(position, size);
        return new Extent(true, size);
    }

    @Override
    public void close() {
        // there is no file
    }
}

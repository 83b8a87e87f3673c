package org.verdigris.guest.bytes;

import java.nio.ByteBuffer;
import java.util.Objects;

import org.verdigris.disk.DiskContent;

/** Content in memory. */
public final class BytesContent implements DiskContent {

    private final ByteBuffer bytes;

    /** The bytes from position to limit; they must not change. */
    public BytesContent(ByteBuffer bytes) {
        this.bytes = bytes.slice();
    }

    @Override
    public long size() {
        return bytes.limit();
    }

    @Override
    public void read(ByteBuffer target, long position) {
        Objects.checkFromIndexSize(position, target.remaining(), size());
        target.put(bytes.slice((int) position, target.remaining()));
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}

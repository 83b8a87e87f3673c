package org.verdigris.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;

/** A disk as its guest sees it: a function from byte position to bytes. Any number of threads may read at once. */
public interface DiskContent extends Closeable, Extents {

    /** Bytes of content. */
    long size();

    /**
     * Fills the target from its position to its limit with the content at a byte position, and moves its position to
     * its limit. After a failure the target's bytes are undefined and its position has not moved.
     *
     * <p>A thread must not be interrupted inside: that closes the files for every reader.
     *
     * @throws IndexOutOfBoundsException if the range asked for does not lie inside the disk
     * @throws DamagedDiskException      if a block of the range is not where the file says, or where no data can be
     * @throws IOException               if a file cannot be read
     */
    void read(ByteBuffer target, long position) throws IOException;

    /** What the tables and the file system tell of the content from a position on; at most to its end. */
    @Override
    default Extent extent(long position) throws IOException {
        Objects.checkIndex(position, size());
        return new Extent(false, size());
    }
}

package org.verdigris.disk.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/** A file while it is written. */
public interface TargetFile extends Closeable {

    /** Writes all that remains in the buffer; what lies before it and was never written reads as zero. */
    void write(ByteBuffer bytes, long position) throws IOException;

    /** Cuts the file off behind a number of bytes; a shorter file stays as it is. */
    void truncate(long length) throws IOException;

    /** Returns when all that was written is safe from a loss of power. */
    void force() throws IOException;
}

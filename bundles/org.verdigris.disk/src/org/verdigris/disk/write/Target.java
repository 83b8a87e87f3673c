package org.verdigris.disk.write;

import java.io.IOException;
import java.nio.ByteBuffer;

/** How content is arranged in a new file. */
sealed interface Target permits FlatTarget, BlockTarget {

    /** Takes bytes of the content that are not zero throughout; each position once, ascending. */
    void write(ByteBuffer bytes, long position) throws IOException;

    /** Writes all but what makes the file a disk. */
    void finishContent() throws IOException;

    /** Makes the file a disk, once everything else is safe. */
    void finishDisk() throws IOException;
}

package org.verdigris.disk.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

import org.verdigris.disk.vhd.Run;

/**
 * An existing disk that takes content in place. Between the calls, and whenever the computer stops, it is a sound disk
 * in which each sector is what it was or what it is to be; at most space is lost.
 */
sealed interface Vessel permits FlatVessel, BlockVessel {

    /** Bytes of a block, a power of two. */
    int blockSize();

    /** Makes room for content in blocks, their numbers ascending; nothing goes into others before the commit. */
    void begin(List<Long> blocks) throws IOException;

    /** Takes the parts of a buffer that lie in one block; its index 0 is at this position of the content. */
    void write(ByteBuffer view, long position, List<Run> parts) throws IOException;

    /** Makes what was written since the beginning part of the disk, safe from a loss of power. */
    void commit() throws IOException;

    /** Gives back room that was not needed. */
    void finish() throws IOException;
}

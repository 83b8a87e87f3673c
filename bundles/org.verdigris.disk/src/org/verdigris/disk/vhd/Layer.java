package org.verdigris.disk.vhd;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/** The content that one file of a chain contributes. */
public sealed interface Layer permits FixedLayer, BlockLayer {

    /**
     * Reads what this file decides.
     *
     * @param view   the buffer to fill; its position does not matter and does not move
     * @param base   the disk's byte position that belongs to the buffer's index 0
     * @param wanted the parts of the buffer to fill, ascending
     * @return the parts that the parent decides, ascending
     */
    List<Run> read(ByteBuffer view, long base, List<Run> wanted) throws IOException;

    /** What is known of this file's share in the content from a position on, without reading content. */
    Share share(long position) throws IOException;
}

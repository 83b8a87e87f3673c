package org.verdigris.disk;

import java.io.IOException;

/** Knows of long parts of something without reading them that they are zero. */
@FunctionalInterface
public interface Extents {

    /**
     * What is known of the bytes from a position on; cheap, and right: what is said to be zero is.
     *
     * @throws IndexOutOfBoundsException if the position is not inside
     */
    Extent extent(long position) throws IOException;
}

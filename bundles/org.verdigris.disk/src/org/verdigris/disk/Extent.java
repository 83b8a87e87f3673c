package org.verdigris.disk;

/**
 * What is known of a part of a disk without reading it.
 *
 * @param zero whether all its bytes are zero; if not, they may be anything, zero as well
 * @param end  the position behind its last byte, above the one that was asked for
 */
public record Extent(boolean zero, long end) {
}

package org.verdigris.disk.compare;

/**
 * A range of a disk's content.
 *
 * @param start position of its first byte
 * @param end   position behind its last byte
 */
public record ByteRange(long start, long end) {

    public ByteRange {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("an empty range");
        }
    }

    /** Bytes of the range. */
    public long length() {
        return end - start;
    }
}

package org.verdigris.disk.operation;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * Bytes of a file that become others.
 *
 * @param offset where they begin in the file
 * @param bytes  what is there afterwards
 */
public record Change(long offset, byte[] bytes) {

    /** The end of the bytes in the file. */
    long end() {
        return offset + bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Change change && offset == change.offset && Arrays.equals(bytes, change.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(offset) + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "%d: %s".formatted(offset, HexFormat.of().formatHex(bytes));
    }
}

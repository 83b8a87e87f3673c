package org.verdigris.disk.vhd;

import java.nio.ByteBuffer;

/** A part of a buffer in bytes, into which content is to be read. */
public record Run(int from, int length) {

    private static final byte[] ZEROS = new byte[64 * 1024];

    int end() {
        return from + length;
    }

    /** Fills this part of a buffer with zeros. */
    public void zero(ByteBuffer view) {
        for (int at = from; at < end(); at += ZEROS.length) {
            view.put(at, ZEROS, 0, Math.min(ZEROS.length, end() - at));
        }
    }
}

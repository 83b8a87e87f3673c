package org.verdigris.fuzz;

import java.nio.ByteBuffer;

/** Takes decisions from a fuzzer's bytes, in their order; all are 0, the least, when there are no more. */
final class Choice {

    private final ByteBuffer bytes;

    Choice(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /** A number of the range, both ends included. */
    int between(int least, int most) {
        int value = most - least < 256 ? next() : next() << 8 | next();
        return least + value % (most - least + 1);
    }

    boolean yes() {
        return (next() & 1) != 0;
    }

    long number() {
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = value << 8 | next();
        }
        return value;
    }

    private int next() {
        return bytes.hasRemaining() ? bytes.get() & 0xFF : 0;
    }
}

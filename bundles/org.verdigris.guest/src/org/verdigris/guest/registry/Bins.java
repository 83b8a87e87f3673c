package org.verdigris.guest.registry;

import java.util.OptionalInt;

/** The bins that a hive is made of ({@code hbin}). */
final class Bins {

    static final int HEAD = 32;

    private static final int SIGNATURE = 'h' | 'b' << 8 | 'i' << 16 | 'n' << 24;

    private Bins() {
    }

    /** The position of the first bin whose head is damaged or, if the last one is too long, of that one. */
    static OptionalInt damaged(HiveBytes bytes, int end) {
        int at = BaseBlock.SIZE;
        while (at < end) {
            int size = size(bytes, at, end);
            if (size == 0) {
                return OptionalInt.of(at);
            }
            at += size;
        }
        return OptionalInt.empty();
    }

    /** Bytes of the bin at a position before the end; 0 if its head is damaged. */
    static int size(HiveBytes bytes, int at, int end) {
        if (end - at < BaseBlock.SIZE || bytes.i32(at) != SIGNATURE || bytes.i32(at + 4) != at - BaseBlock.SIZE) {
            return 0;
        }
        int size = bytes.i32(at + 8);
        return size > 0 && size % BaseBlock.SIZE == 0 && size <= end - at ? size : 0;
    }
}

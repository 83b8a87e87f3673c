package org.verdigris.guest.registry;

/** The hash Marvin32 with the seed that Windows uses for entries of registry logs. */
final class Marvin {

    private static final int LOW_SEED = 0x7A4E_55C5;
    private static final int HIGH_SEED = 0x82EF_4D88;
    private static final int END = 0x80;

    private int low = LOW_SEED;
    private int high = HIGH_SEED;

    private Marvin() {
    }

    /** The hash of bytes at a position. */
    static long hash(HiveBytes bytes, int position, int length) {
        Marvin hash = new Marvin();
        int whole = length & ~(Integer.BYTES - 1);
        for (int at = 0; at < whole; at += Integer.BYTES) {
            hash.mix(bytes.i32(position + at));
        }
        int last = END << Byte.SIZE * (length - whole);
        for (int at = whole; at < length; at++) {
            last |= bytes.u8(position + at) << Byte.SIZE * (at - whole);
        }
        hash.mix(last);
        hash.mix(0);
        return (long) hash.high << Integer.SIZE | Integer.toUnsignedLong(hash.low);
    }

    private void mix(int number) {
        low += number;
        high ^= low;
        low = Integer.rotateLeft(low, 20) + high;
        high = Integer.rotateLeft(high, 9) ^ low;
        low = Integer.rotateLeft(low, 27) + high;
        high = Integer.rotateLeft(high, 19);
    }
}

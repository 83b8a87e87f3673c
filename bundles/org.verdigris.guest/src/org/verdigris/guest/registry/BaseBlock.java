package org.verdigris.guest.registry;

/**
 * The first block of a hive or of a log, 4096 bytes of which 512 count.
 *
 * @param primary   number of the last write that was begun
 * @param secondary number of the last write that was ended
 * @param written   when, as a FILETIME; since Windows 8.1 not kept
 * @param type      0 for a hive, others for logs
 * @param root      cell of the root key
 * @param binsSize  bytes of bins behind the block
 * @param sector    bytes that are written at once
 * @param sound     whether signature and checksum are right
 */
record BaseBlock(int primary, int secondary, long written, int major, int minor, int type, int root, int binsSize,
        int sector, boolean sound) {

    static final int SIZE = 4096;
    /** Bytes of the block that are protected by its checksum, with it: one sector. */
    static final int HEAD = 512;

    static final int PRIMARY = 4;
    static final int SECONDARY = 8;
    static final int WRITTEN = 12;
    static final int TYPE = 28;
    static final int BINS_SIZE = 40;
    static final int CHECKSUM = 508;

    private static final int SIGNATURE = 'r' | 'e' << 8 | 'g' << 16 | 'f' << 24;
    private static final int MOST_SECTORS = 64;

    /** The block at the start of the bytes, which are at least {@link #HEAD}. */
    static BaseBlock read(HiveBytes bytes) {
        int factor = bytes.i32(44);
        boolean sound = isSigned(bytes) && bytes.i32(CHECKSUM) == checksum(bytes);
        return new BaseBlock(bytes.i32(PRIMARY), bytes.i32(SECONDARY), bytes.i64(WRITTEN), bytes.i32(20), bytes.i32(24),
                bytes.i32(TYPE), bytes.i32(36), bytes.i32(BINS_SIZE),
                HEAD * (factor > 0 && factor <= MOST_SECTORS ? factor : 1), sound);
    }

    static boolean isSigned(HiveBytes bytes) {
        return bytes.i32(0) == SIGNATURE;
    }

    /** The checksum that the block should have. */
    static int checksum(HiveBytes bytes) {
        int sum = 0;
        for (int at = 0; at < CHECKSUM; at += Integer.BYTES) {
            sum ^= bytes.i32(at);
        }
        return switch (sum) {
            case 0 -> 1;
            case -1 -> -2;
            default -> sum;
        };
    }

    /** Whether the last write that was begun was also ended. */
    boolean isComplete() {
        return sound && primary == secondary;
    }

    /** Whether values above 16 344 bytes lie in segments. */
    boolean hasBigData() {
        return minor > 3;
    }
}

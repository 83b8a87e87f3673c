package org.verdigris.disk.vhd;

import java.nio.ByteBuffer;

/**
 * The ones' complement of the sum of a structure's bytes, taken without the checksum's own four.
 *
 * @see "VHD specification 1.0, appendix: calculating a checksum"
 */
public final class Checksum {

    private Checksum() {
    }

    /** Whether the structure that fills the buffer carries its own checksum at a position. */
    public static boolean fits(ByteBuffer structure, int field) {
        return structure.getInt(field) == of(structure, field);
    }

    /** Writes the checksum of the structure that fills the buffer to a position. */
    public static void sign(ByteBuffer structure, int field) {
        structure.clear().putInt(field, of(structure, field));
    }

    /** The checksum that the structure that fills the buffer should carry at a position. */
    public static int of(ByteBuffer structure, int field) {
        int sum = 0;
        for (int i = 0; i < structure.limit(); i++) {
            if (i < field || i >= field + Integer.BYTES) {
                sum += structure.get(i) & 0xFF;
            }
        }
        return ~sum;
    }
}

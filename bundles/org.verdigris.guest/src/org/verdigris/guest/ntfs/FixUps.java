package org.verdigris.guest.ntfs;

import java.nio.ByteBuffer;

import org.verdigris.guest.bytes.Structure;

/** The last two bytes of each 512 bytes of a structure are kept apart, so that a torn write shows. */
final class FixUps {

    private static final int STRIDE = 512;

    private FixUps() {
    }

    /** Puts the bytes back; false if the structure lacks its signature or was not written as a whole. */
    static boolean apply(ByteBuffer bytes, String signature) {
        if (!Structure.isAt(bytes, 0, signature)) {
            return false;
        }
        int at = Short.toUnsignedInt(bytes.getShort(4));
        int count = Short.toUnsignedInt(bytes.getShort(6));
        int strides = bytes.limit() / STRIDE;
        if (count != strides + 1 || at < 8 || at + count * 2 > STRIDE - 2) {
            return false;
        }
        short check = bytes.getShort(at);
        for (int i = 1; i <= strides; i++) {
            if (bytes.getShort(i * STRIDE - 2) != check) {
                return false;
            }
        }
        for (int i = 1; i <= strides; i++) {
            bytes.putShort(i * STRIDE - 2, bytes.getShort(at + i * 2));
        }
        return true;
    }
}

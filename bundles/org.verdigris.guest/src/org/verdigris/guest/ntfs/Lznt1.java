package org.verdigris.guest.ntfs;

import java.io.IOException;
import java.nio.ByteBuffer;

import org.verdigris.guest.DamagedVolumeException;

/** The compression of NTFS: chunks of 4096 bytes, each on its own. */
final class Lznt1 {

    private static final int CHUNK = 4096;

    private Lznt1() {
    }

    /** Unpacks a compression unit; what its chunks do not fill is zero. */
    static byte[] unpack(ByteBuffer packed, int size) throws IOException {
        byte[] plain = new byte[size];
        int from = 0;
        for (int to = 0; to + CHUNK <= size && from + 2 <= packed.limit(); to += CHUNK) {
            int header = Short.toUnsignedInt(packed.getShort(from));
            if (header == 0) {
                break;
            }
            int length = (header & 0x0FFF) + 1;
            from += 2;
            if (length > packed.limit() - from) {
                throw new DamagedVolumeException(Messages.Compression_damaged);
            }
            if ((header & 0x8000) == 0) {
                packed.get(from, plain, to, Math.min(length, CHUNK));
            } else {
                unpackChunk(packed, from, from + length, plain, to);
            }
            from += length;
        }
        return plain;
    }

    private static void unpackChunk(ByteBuffer packed, int from, int end, byte[] plain, int start)
            throws IOException {
        int at = from;
        int to = start;
        while (at < end) {
            int flags = packed.get(at++);
            for (int bit = 0; bit < 8 && at < end; bit++) {
                if ((flags >> bit & 1) == 0) {
                    if (to >= start + CHUNK) {
                        throw new DamagedVolumeException(Messages.Compression_damaged);
                    }
                    plain[to++] = packed.get(at++);
                    continue;
                }
                if (at + 2 > end) {
                    throw new DamagedVolumeException(Messages.Compression_damaged);
                }
                int token = Short.toUnsignedInt(packed.getShort(at));
                at += 2;
                int moved = 0;
                for (int reach = to - start - 1; reach >= 0x10; reach >>= 1) {
                    moved++;
                }
                int distance = (token >> 12 - moved) + 1;
                int length = (token & 0x0FFF >> moved) + 3;
                if (distance > to - start || length > start + CHUNK - to) {
                    throw new DamagedVolumeException(Messages.Compression_damaged);
                }
                for (int i = 0; i < length; i++, to++) {
                    plain[to] = plain[to - distance];
                }
            }
        }
    }
}

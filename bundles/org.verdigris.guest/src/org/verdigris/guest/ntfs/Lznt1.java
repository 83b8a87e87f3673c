package org.verdigris.guest.ntfs;

import java.io.IOException;

import org.verdigris.guest.DamagedVolumeException;

/** The compression of NTFS: chunks of 4096 bytes, each on its own. */
final class Lznt1 {

    private static final int CHUNK = 4096;
    private static final int SIZE = 0x0FFF;
    private static final int COMPRESSED = 0x8000;
    private static final int SHORTEST_COPY = 3;

    private final byte[] packed;
    private final byte[] plain;

    private Lznt1(byte[] packed, byte[] plain) {
        this.packed = packed;
        this.plain = plain;
    }

    /**
     * Unpacks a compression unit; what its chunks do not fill is zero.
     *
     * @param packed a whole unit, the compressed bytes first
     * @param length how many these are
     * @return as many bytes as the unit has
     */
    static byte[] unpack(byte[] packed, int length) throws IOException {
        byte[] plain = new byte[packed.length];
        new Lznt1(packed, plain).unpack(length);
        return plain;
    }

    private int word(int at) {
        return Byte.toUnsignedInt(packed[at]) | Byte.toUnsignedInt(packed[at + 1]) << 8;
    }

    private void unpack(int end) throws IOException {
        int from = 0;
        for (int to = 0; to + CHUNK <= plain.length && from + Short.BYTES <= end; to += CHUNK) {
            int header = word(from);
            if (header == 0) {
                return;
            }
            int length = (header & SIZE) + 1;
            from += Short.BYTES;
            demand(length <= end - from);
            if ((header & COMPRESSED) == 0) {
                System.arraycopy(packed, from, plain, to, length);
            } else {
                unpackChunk(from, from + length, to);
            }
            from += length;
        }
    }

    private static void demand(boolean possible) throws IOException {
        if (!possible) {
            throw new DamagedVolumeException(Messages.Compression_damaged);
        }
    }

    private void unpackChunk(int from, int end, int start) throws IOException {
        int at = from;
        int to = start;
        int lengthBits = 12;
        int reach = 16;
        while (at < end) {
            int flags = packed[at++];
            for (int bit = 0; bit < Byte.SIZE && at < end; bit++) {
                if ((flags >> bit & 1) == 0) {
                    demand(to < start + CHUNK);
                    plain[to++] = packed[at++];
                    continue;
                }
                demand(at + Short.BYTES <= end);
                // The further back a copy can reach, the more bits of its token say how far it does.
                while (to - start > reach) {
                    reach <<= 1;
                    lengthBits--;
                }
                int token = word(at);
                at += Short.BYTES;
                int distance = (token >> lengthBits) + 1;
                int length = (token & (1 << lengthBits) - 1) + SHORTEST_COPY;
                demand(distance <= to - start && length <= start + CHUNK - to);
                copy(to - distance, to, length);
                to += length;
            }
        }
    }

    private void copy(int from, int to, int length) {
        if (to - from >= length) {
            System.arraycopy(plain, from, plain, to, length);
            return;
        }
        for (int i = 0; i < length; i++) { // the copy repeats what it has just written
            plain[to + i] = plain[from + i];
        }
    }
}

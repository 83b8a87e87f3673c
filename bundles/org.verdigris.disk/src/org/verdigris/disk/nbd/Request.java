package org.verdigris.disk.nbd;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * What a client asks for.
 *
 * @param cookie what the client knows the answer by
 * @param offset byte position, unsigned
 * @param length bytes, 0 to 4 GiB - 1
 */
record Request(int flags, int command, long cookie, long offset, long length) {

    /** Waits for the next request. */
    static Request next(Wire wire) throws IOException {
        ByteBuffer bytes = wire.take(28);
        if (bytes.getInt() != Protocol.REQUEST_MAGIC) {
            throw new BrokenClientException("no request where one had to be");
        }
        return new Request(Short.toUnsignedInt(bytes.getShort()), Short.toUnsignedInt(bytes.getShort()),
                bytes.getLong(), bytes.getLong(), Integer.toUnsignedLong(bytes.getInt()));
    }

    /** Whether what is asked for lies inside a disk of this size. */
    boolean isWithin(long size) {
        return offset >= 0 && offset <= size && length <= size - offset;
    }
}

package org.verdigris.disk.nbd;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.stream.Stream;

/** The bytes to and from one client. Everything is big-endian. */
final class Wire {

    /** The most bytes that can be taken at once. */
    static final int LARGEST_TAKE = 16 * 1024;

    private final SocketChannel channel;
    private final ByteBuffer input = ByteBuffer.allocate(LARGEST_TAKE).limit(0);

    Wire(SocketChannel channel) {
        this.channel = channel;
    }

    /**
     * The next bytes, valid until more is taken.
     *
     * @throws EOFException if the client is gone
     */
    ByteBuffer take(int count) throws IOException {
        if (input.remaining() < count) {
            input.compact();
            while (input.position() < count) {
                receive();
            }
            input.flip();
        }
        ByteBuffer taken = input.slice(input.position(), count);
        input.position(input.position() + count);
        return taken;
    }

    void skip(long count) throws IOException {
        long left = count;
        while (left > 0) {
            int piece = (int) Math.min(left, LARGEST_TAKE);
            take(piece);
            left -= piece;
        }
    }

    private void receive() throws IOException {
        if (channel.read(input) < 0) {
            throw new EOFException("the client closed the connection");
        }
    }

    /** Sends all the buffers hold. */
    void send(ByteBuffer... buffers) throws IOException {
        while (Stream.of(buffers).anyMatch(ByteBuffer::hasRemaining)) {
            channel.write(buffers);
        }
    }
}

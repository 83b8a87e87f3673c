package org.verdigris.disk.nbd;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Answers of one header and all data behind it. */
record SimpleReplies(Wire wire) implements Replies {

    @Override
    public void done(Request request) throws IOException {
        wire.send(head(request, 0));
    }

    @Override
    public void refuse(Request request, int error) throws IOException {
        wire.send(head(request, error));
    }

    @Override
    public void status(Request request, ByteBuffer descriptors) throws IOException {
        throw new IllegalStateException("no block status without structured replies");
    }

    @Override
    public void read(Request request, Pieces pieces) throws IOException {
        ByteBuffer head = head(request, 0);
        long at = 0;
        while (at < request.length()) {
            Optional<ByteBuffer> piece = pieces.read(request.offset() + at, request.length() - at);
            if (piece.isEmpty() && at == 0) {
                refuse(request, Protocol.EIO);
                return;
            }
            ByteBuffer data = piece.orElseThrow(
                    () -> new BrokenClientException("the header has promised data that cannot be read"));
            at += data.remaining();
            wire.send(head, data);
        }
        wire.send(head);
    }

    private static ByteBuffer head(Request request, int error) {
        return ByteBuffer.allocate(16).putInt(Protocol.SIMPLE_REPLY_MAGIC).putInt(error).putLong(request.cookie())
                .flip();
    }
}

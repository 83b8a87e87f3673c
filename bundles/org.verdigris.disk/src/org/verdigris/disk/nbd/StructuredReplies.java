package org.verdigris.disk.nbd;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Answers in chunks, where zeros are named instead of sent and a failure can come behind data. */
record StructuredReplies(Wire wire) implements Replies {

    private static final int HEAD = 20;

    @Override
    public void done(Request request) throws IOException {
        wire.send(chunk(request, true, Protocol.REPLY_TYPE_NONE, 0, 0).flip());
    }

    @Override
    public void refuse(Request request, int error) throws IOException {
        wire.send(chunk(request, true, Protocol.REPLY_TYPE_ERROR, 6, 6).putInt(error).putShort((short) 0).flip());
    }

    @Override
    public void status(Request request, ByteBuffer descriptors) throws IOException {
        wire.send(chunk(request, true, Protocol.REPLY_TYPE_BLOCK_STATUS, 4 + descriptors.remaining(), 4)
                .putInt(Protocol.ALLOCATION_CONTEXT).flip(), descriptors);
    }

    @Override
    public void read(Request request, Pieces pieces) throws IOException {
        long at = 0;
        while (at < request.length()) {
            long position = request.offset() + at;
            Optional<ByteBuffer> piece = pieces.read(position, request.length() - at);
            if (piece.isEmpty()) {
                refuse(request, Protocol.EIO);
                return;
            }
            ByteBuffer data = piece.get();
            at += data.remaining();
            send(request, position, data, at == request.length());
        }
        if (request.length() == 0) {
            done(request);
        }
    }

    private void send(Request request, long position, ByteBuffer data, boolean last) throws IOException {
        if (Pieces.isZero(data)) {
            wire.send(chunk(request, last, Protocol.REPLY_TYPE_OFFSET_HOLE, 12, 12).putLong(position)
                    .putInt(data.remaining()).flip());
        } else {
            wire.send(chunk(request, last, Protocol.REPLY_TYPE_OFFSET_DATA, 8 + data.remaining(), 8)
                    .putLong(position).flip(), data);
        }
    }

    /** The start of a chunk with room for the given part of what follows. */
    private static ByteBuffer chunk(Request request, boolean last, int type, int length, int room) {
        return ByteBuffer.allocate(HEAD + room).putInt(Protocol.STRUCTURED_REPLY_MAGIC)
                .putShort((short) (last ? Protocol.REPLY_FLAG_DONE : 0)).putShort((short) type)
                .putLong(request.cookie()).putInt(length);
    }
}

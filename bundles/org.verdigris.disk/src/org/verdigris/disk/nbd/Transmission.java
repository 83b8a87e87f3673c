package org.verdigris.disk.nbd;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Answers the requests of one client, one after the other. */
final class Transmission {

    private final Wire wire;
    private final boolean structured;
    private final long size;
    private final Pieces pieces;
    private final Optional<AllocationStatus> status;
    private final Replies replies;

    Transmission(Wire wire, boolean structured, long size, Pieces pieces,
            Optional<AllocationStatus> status) {
        this.wire = wire;
        this.structured = structured;
        this.size = size;
        this.pieces = pieces;
        this.status = status;
        this.replies = structured ? new StructuredReplies(wire) : new SimpleReplies(wire);
    }

    /** Returns when the client takes its leave. */
    void serve() throws IOException {
        Request request = Request.next(wire);
        while (request.command() != Protocol.CMD_DISC) {
            answer(request);
            request = Request.next(wire);
        }
    }

    private void answer(Request request) throws IOException {
        switch (request.command()) {
            case Protocol.CMD_READ -> read(request);
            case Protocol.CMD_BLOCK_STATUS -> tellStatus(request);
            case Protocol.CMD_FLUSH -> replies.done(request);
            case Protocol.CMD_WRITE -> {
                skipPayload(request);
                replies.refuse(request, Protocol.EPERM);
            }
            case Protocol.CMD_TRIM, Protocol.CMD_WRITE_ZEROES, Protocol.CMD_RESIZE ->
                replies.refuse(request, Protocol.EPERM);
            default -> replies.refuse(request, Protocol.EINVAL);
        }
    }

    private void read(Request request) throws IOException {
        boolean whole = structured && request.flags() == Protocol.CMD_FLAG_DF;
        if (request.flags() != 0 && !whole || request.length() > Protocol.LARGEST_REQUEST
                || !request.isWithin(size)) {
            replies.refuse(request, Protocol.EINVAL);
        } else if (whole && request.length() > Pieces.LARGEST) {
            replies.refuse(request, Protocol.EOVERFLOW);
        } else {
            replies.read(request, pieces);
        }
    }

    private void tellStatus(Request request) throws IOException {
        if (status.isEmpty() || (request.flags() & ~Protocol.CMD_FLAG_REQ_ONE) != 0 || request.length() == 0
                || !request.isWithin(size)) {
            replies.refuse(request, Protocol.EINVAL);
            return;
        }
        Optional<ByteBuffer> descriptors = status.get().descriptors(request);
        if (descriptors.isPresent()) {
            replies.status(request, descriptors.get());
        } else {
            replies.refuse(request, Protocol.EIO);
        }
    }

    private void skipPayload(Request request) throws IOException {
        if (request.length() > Protocol.LARGEST_REQUEST) {
            throw new BrokenClientException("a payload of " + request.length() + " bytes");
        }
        wire.skip(request.length());
    }
}

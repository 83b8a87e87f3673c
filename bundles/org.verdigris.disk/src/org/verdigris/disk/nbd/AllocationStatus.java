package org.verdigris.disk.nbd;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Consumer;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Extent;

/** Tells which parts of the content are zero without reading them. */
record AllocationStatus(DiskContent content, Consumer<IOException> failures) {

    private static final int MOST_DESCRIPTORS = 2048;
    private static final int MOST_EXTENTS = 16 * 1024;
    private static final int DESCRIPTOR = 8;

    /**
     * Descriptors of length and state from the start of a request on, one at least. They may end before the request
     * does, but not behind it. Empty if the disk cannot be read there.
     */
    Optional<ByteBuffer> descriptors(Request request) {
        ByteBuffer descriptors = ByteBuffer.allocate(MOST_DESCRIPTORS * DESCRIPTOR);
        boolean one = (request.flags() & Protocol.CMD_FLAG_REQ_ONE) != 0;
        long end = request.offset() + request.length();
        long start = request.offset();
        try {
            Extent first = content.extent(start);
            boolean zero = first.zero();
            long at = Math.min(end, first.end());
            for (int asked = 1; at < end && asked < MOST_EXTENTS; asked++) {
                Extent next = content.extent(at);
                if (next.zero() != zero) {
                    put(descriptors, at - start, zero);
                    if (one || !descriptors.hasRemaining()) {
                        return Optional.of(descriptors.flip());
                    }
                    start = at;
                    zero = next.zero();
                }
                at = Math.min(end, next.end());
            }
            put(descriptors, at - start, zero);
        } catch (IOException e) {
            failures.accept(e);
            return Optional.empty();
        }
        return Optional.of(descriptors.flip());
    }

    private static void put(ByteBuffer descriptors, long length, boolean zero) {
        descriptors.putInt((int) length).putInt(zero ? Protocol.STATE_HOLE | Protocol.STATE_ZERO : 0);
    }
}

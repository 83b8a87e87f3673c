package org.verdigris.guest.compare;

import java.io.IOException;
import java.nio.ByteBuffer;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Extent;

/** Compares contents of the same size byte for byte; what both are known to have zero is not read. */
final class ContentComparison {

    private static final int CHUNK = 1 << 20;

    private final ByteBuffer ours = ByteBuffer.allocateDirect(CHUNK);
    private final ByteBuffer theirs = ByteBuffer.allocateDirect(CHUNK);

    /** Is told of what is done. */
    interface Counter {

        /** So many more bytes are done. @throws IOException to end the comparison */
        void add(long bytes) throws IOException;
    }

    boolean same(DiskContent first, DiskContent second, Counter counter) throws IOException {
        if (first.size() != second.size()) {
            return false;
        }
        long at = 0;
        while (at < first.size()) {
            long zeros = Math.min(zeros(first, at), zeros(second, at));
            if (zeros > at) {
                counter.add(zeros - at);
                at = zeros;
                continue;
            }
            int length = (int) Math.min(CHUNK, first.size() - at);
            first.read(ours.clear().limit(length), at);
            second.read(theirs.clear().limit(length), at);
            if (ours.flip().mismatch(theirs.flip()) >= 0) {
                return false;
            }
            at += length;
            counter.add(length);
        }
        return true;
    }

    private static long zeros(DiskContent content, long at) throws IOException {
        Extent extent = content.extent(at);
        return extent.zero() ? extent.end() : at;
    }
}

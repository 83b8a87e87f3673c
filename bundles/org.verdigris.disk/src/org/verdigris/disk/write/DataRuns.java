package org.verdigris.disk.write;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Finds what is worth writing: runs of pages that are not zero throughout. */
final class DataRuns {

    /** Bytes of a page; shorter runs of zeros are not worth a hole. */
    static final int PAGE = 4096;

    private final ByteBuffer zeros = ByteBuffer.allocateDirect(Pump.CHUNK);

    /** Takes a run of bytes that is not zero throughout. */
    interface Sink {

        void write(ByteBuffer run, long position) throws IOException;
    }

    /** Hands on the runs of a buffer that is all of the content from a position on. */
    void forEach(ByteBuffer content, long position, Sink sink) throws IOException {
        int at = 0;
        while (at < content.limit()) {
            int zeroBytes = mismatch(content, at, content.limit() - at);
            if (zeroBytes < 0) {
                return;
            }
            int from = (at + zeroBytes) / PAGE * PAGE;
            int to = endOfData(content, from);
            sink.write(content.slice(from, to - from), position + from);
            at = to;
        }
    }

    private int endOfData(ByteBuffer content, int from) {
        int at = from;
        do {
            at = Math.min(at + PAGE, content.limit());
        } while (at < content.limit() && mismatch(content, at, Math.min(PAGE, content.limit() - at)) >= 0);
        return at;
    }

    private int mismatch(ByteBuffer content, int at, int length) {
        return content.slice(at, length).mismatch(zeros.slice(0, length));
    }
}

package org.verdigris.disk.nbd;

import java.io.IOException;
import java.nio.ByteBuffer;

/** How answers to requests look on the wire. */
sealed interface Replies permits SimpleReplies, StructuredReplies {

    /** Says that a request without data is done. */
    void done(Request request) throws IOException;

    /** Says that a request is refused or has failed. */
    void refuse(Request request, int error) throws IOException;

    /** Answers with the allocation; only where structured replies were agreed on. */
    void status(Request request, ByteBuffer descriptors) throws IOException;

    /** Answers with the content asked for, piece by piece; the range has been checked. */
    void read(Request request, Pieces pieces) throws IOException;
}

package org.verdigris.disk.nbd;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.Consumer;

import org.verdigris.disk.DiskContent;

/** Reads content in pieces through one buffer, so that a large request takes no more memory than a small one. */
final class Pieces {

    /** The most bytes of one piece. */
    static final int LARGEST = 256 * 1024;

    private static final ByteBuffer ZEROS = ByteBuffer.allocateDirect(LARGEST).asReadOnlyBuffer();

    private final DiskContent content;
    private final Consumer<IOException> failures;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(LARGEST);

    Pieces(DiskContent content, Consumer<IOException> failures) {
        this.content = content;
        this.failures = failures;
    }

    /** The bytes at a position, valid until the next are read; empty if the disk cannot be read there. */
    Optional<ByteBuffer> read(long position, long wanted) {
        buffer.clear().limit((int) Math.min(wanted, LARGEST));
        try {
            content.read(buffer, position);
        } catch (IOException e) {
            failures.accept(e);
            return Optional.empty();
        }
        return Optional.of(buffer.flip());
    }

    static boolean isZero(ByteBuffer piece) {
        return piece.mismatch(ZEROS.slice(0, piece.remaining())) < 0;
    }
}

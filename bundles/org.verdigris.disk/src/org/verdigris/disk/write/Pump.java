package org.verdigris.disk.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.verdigris.disk.DiskContent;

/**
 * Moves content through a fixed number of buffers: a thread of its own reads ahead while the caller's thread works on
 * what was read.
 */
final class Pump {

    /** Bytes that are moved at once. */
    static final int CHUNK = 2 << 20;

    private static final int BUFFERS = 4;

    private final ByteBuffer[] buffers = new ByteBuffer[BUFFERS];

    /** Works on a piece of content, which fills a buffer from 0 to its limit. */
    interface Step {

        void take(ByteBuffer content, long position) throws IOException;
    }

    Pump() {
        for (int i = 0; i < BUFFERS; i++) {
            buffers[i] = ByteBuffer.allocateDirect(CHUNK);
        }
    }

    /**
     * Moves a number of bytes; what the source does not have is zero.
     *
     * @param reading done with each piece on the reading thread
     * @param taking  done with each piece on the caller's thread, in the order of the content
     */
    void run(DiskContent source, long length, Step reading, Step taking) throws IOException {
        try (ExecutorService reader = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory())) {
            Queue<CompletableFuture<ByteBuffer>> ahead = new ArrayDeque<>();
            long chunks = Math.ceilDiv(length, CHUNK);
            for (long next = 0; next < chunks + BUFFERS - 1; next++) {
                if (next < chunks) {
                    ahead.add(readAhead(source, length, next, reading, reader));
                }
                long done = next - (BUFFERS - 1); // its buffer is the one that is read into next
                if (done >= 0 && !ahead.isEmpty()) {
                    taking.take(result(ahead.remove()), done * CHUNK);
                }
            }
        }
    }

    private CompletableFuture<ByteBuffer> readAhead(DiskContent source, long length, long number, Step reading,
            Executor reader) {
        ByteBuffer buffer = buffers[(int) (number % BUFFERS)];
        long position = number * CHUNK;
        return CompletableFuture.supplyAsync(() -> {
            try {
                buffer.clear().limit((int) Math.min(CHUNK, length - position));
                fill(buffer, source, position);
                reading.take(buffer, position);
                return buffer;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }, reader);
    }

    private static void fill(ByteBuffer buffer, DiskContent source, long position) throws IOException {
        int end = buffer.limit();
        int present = Math.clamp(source.size() - position, 0, end);
        if (present > 0) {
            source.read(buffer.limit(present), position);
        }
        buffer.limit(end);
        while (buffer.hasRemaining()) { // less than a sector behind a raw image, or less than a cylinder
            buffer.put((byte) 0);
        }
        buffer.rewind();
    }

    private static ByteBuffer result(CompletableFuture<ByteBuffer> future) throws IOException {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException failure) {
                throw failure.getCause();
            }
            throw e;
        }
    }
}

package org.verdigris.disk.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Moves content through a fixed number of pieces: threads of its own read ahead while the caller's thread works on what
 * was read, in the order of the content.
 */
final class Pump {

    private static final int CHUNKS = 6;

    private final Deque<Chunk> free = new ArrayDeque<>();

    /** Finds what is to be read. */
    interface Walk {

        /** The first position from this one on, a multiple of a piece, that is to be read; the length if none is. */
        long next(long position) throws IOException;
    }

    /** Puts the content at a position into a piece. */
    interface Reading {

        void read(Chunk chunk, long position) throws IOException;
    }

    /** Works on a piece. */
    interface Taking {

        void take(Chunk chunk) throws IOException;
    }

    Pump(boolean withBase) {
        for (int i = 0; i < CHUNKS; i++) {
            free.add(new Chunk(withBase));
        }
    }

    /**
     * Moves a number of bytes.
     *
     * @param threads how many threads read, each a piece of its own
     */
    void run(long length, int threads, Walk walk, Reading reading, Taking taking) throws IOException {
        Queue<CompletableFuture<Chunk>> ahead = new ArrayDeque<>();
        try (ExecutorService readers = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory())) {
            long next = walk.next(0);
            while (next < length || !ahead.isEmpty()) {
                if (next < length && !free.isEmpty()) {
                    ahead.add(readAhead(free.remove(), next, reading, readers));
                    next = next + Chunk.SIZE < length ? walk.next(next + Chunk.SIZE) : length;
                } else {
                    Chunk chunk = result(ahead.remove());
                    taking.take(chunk);
                    free.add(chunk);
                }
            }
        }
    }

    private static CompletableFuture<Chunk> readAhead(Chunk chunk, long position, Reading reading,
            ExecutorService readers) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                reading.read(chunk, position);
                return chunk;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }, readers);
    }

    private static Chunk result(CompletableFuture<Chunk> future) throws IOException {
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

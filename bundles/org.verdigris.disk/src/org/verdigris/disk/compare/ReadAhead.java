package org.verdigris.disk.compare;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.verdigris.disk.DiskContent;

/** Reads and compares pieces on threads of its own, some ahead of who takes them in the order of the content. */
final class ReadAhead implements AutoCloseable {

    private static final int THREADS = 2;
    private static final int PIECES = 8;

    private final DiskContent first;
    private final DiskContent second;
    private final ExecutorService readers = Executors.newFixedThreadPool(THREADS,
            work -> Thread.ofPlatform().daemon().name("compare disks").unstarted(work));
    private final Deque<Piece> free = new ArrayDeque<>();
    private final Queue<Future<Piece>> ahead = new ArrayDeque<>();

    ReadAhead(DiskContent first, DiskContent second) {
        this.first = first;
        this.second = second;
        for (int i = 0; i < PIECES; i++) {
            free.add(new Piece());
        }
    }

    boolean isFull() {
        return free.isEmpty();
    }

    boolean isEmpty() {
        return ahead.isEmpty();
    }

    /** Begins to read; not while it is full. */
    void read(long position, int length) {
        Piece piece = free.remove();
        ahead.add(readers.submit(() -> {
            piece.read(first, second, position, length);
            return piece;
        }));
    }

    /** Waits for the oldest piece, and adds what differs in it. */
    void take(DifferenceList differences) throws IOException {
        Piece piece = get(ahead.remove());
        piece.addTo(differences);
        free.add(piece);
    }

    /** The thread that reads is not interrupted, because that would close the files. */
    private static Piece get(Future<Piece> piece) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return piece.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw e.getCause() instanceof IOException failure ? failure
                            : new IOException(e.getCause().toString(), e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Ends when nothing is read any more, so that the disks can be closed. */
    @Override
    public void close() {
        readers.close();
    }
}

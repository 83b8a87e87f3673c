package org.verdigris.disk.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.verdigris.disk.vhd.Layer;
import org.verdigris.disk.vhd.Run;

/** Reads back what was copied into a disk, with two threads, and compares it with where it came from. */
final class PouredCheck {

    private static final int PIECE = 512 << 10;
    private static final int PIECES_OF_A_LANE = 8;
    private static final int LANES = 2;

    private final OwnSectors own;
    private final Layer written;

    /** Hears up to where everything is as it should be. */
    interface Listener {

        void checked(long position) throws IOException;
    }

    /** The buffers of one thread. */
    private final class Lane {

        private final ByteBuffer wanted = ByteBuffer.allocateDirect(PIECE);
        private final ByteBuffer found = ByteBuffer.allocateDirect(PIECE);

        boolean isSame(List<Long> positions) throws IOException {
            for (long position : positions) {
                wanted.clear().limit((int) (end(position) - position));
                List<Run> parts = own.read(wanted, position);
                if (!written.read(found, position, parts).isEmpty() || !parts.stream().allMatch(this::isSame)) {
                    return false;
                }
            }
            return true;
        }

        private boolean isSame(Run part) {
            return wanted.slice(part.from(), part.length()).equals(found.slice(part.from(), part.length()));
        }
    }

    PouredCheck(OwnSectors own, Layer written) {
        this.own = own;
        this.written = written;
    }

    private long end(long position) {
        return Math.min(own.size(), position / PIECE * PIECE + PIECE);
    }

    /** Whether all is there. */
    boolean run(Listener listener) throws IOException {
        List<Lane> lanes = new ArrayList<>();
        for (int i = 0; i < LANES; i++) {
            lanes.add(new Lane());
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(LANES, Thread.ofPlatform().daemon().factory())) {
            boolean same = true;
            long position = own.next(0);
            while (same && position < own.size()) {
                List<CompletableFuture<Boolean>> work = new ArrayList<>();
                for (Lane lane : lanes) {
                    List<Long> positions = new ArrayList<>();
                    while (position < own.size() && positions.size() < PIECES_OF_A_LANE) {
                        positions.add(position);
                        position = end(position) < own.size() ? own.next(end(position)) : own.size();
                    }
                    work.add(CompletableFuture.supplyAsync(() -> isSame(lane, positions), threads));
                }
                for (CompletableFuture<Boolean> each : work) {
                    same &= result(each);
                }
                listener.checked(position);
            }
            return same;
        }
    }

    private static boolean isSame(Lane lane, List<Long> positions) {
        try {
            return lane.isSame(positions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean result(CompletableFuture<Boolean> work) throws IOException {
        try {
            return work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException failure) {
                throw failure.getCause();
            }
            throw e;
        }
    }
}

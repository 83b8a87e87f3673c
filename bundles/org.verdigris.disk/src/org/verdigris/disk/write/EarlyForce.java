package org.verdigris.disk.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A file that is brought to safety piece by piece while it is written, so that little is left to wait for in the end.
 */
final class EarlyForce implements TargetFile {

    private static final long PIECE = 64 << 20;

    private final TargetFile file;
    private final ExecutorService background = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private CompletableFuture<Void> running = CompletableFuture.completedFuture(null);
    private long waiting;

    EarlyForce(TargetFile file) {
        this.file = file;
    }

    @Override
    public void write(ByteBuffer bytes, long position) throws IOException {
        waiting += bytes.remaining();
        file.write(bytes, position);
        if (waiting >= PIECE && running.isDone()) {
            await();
            waiting = 0;
            running = CompletableFuture.runAsync(this::forceInBackground, background);
        }
    }

    private void forceInBackground() {
        try {
            file.force();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await() throws IOException {
        try {
            running.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException failure) {
                throw failure.getCause();
            }
            throw e;
        }
    }

    @Override
    public void truncate(long length) throws IOException {
        await();
        file.truncate(length);
    }

    @Override
    public void force() throws IOException {
        await(); // if that failed, nobody says again what was lost
        file.force();
    }

    /** Ends the work in the background; the file itself stays open. */
    @Override
    public void close() {
        background.close();
    }
}

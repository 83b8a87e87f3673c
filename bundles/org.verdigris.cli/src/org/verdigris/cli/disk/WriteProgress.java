package org.verdigris.cli.disk;

import java.util.Objects;
import java.util.concurrent.CountDownLatch;

import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.text.ByteSize;
import org.verdigris.disk.write.Progress;
import org.verdigris.model.text.Catalogue;

/**
 * How far the writing of a disk is, on one line of the screen; nothing where nobody watches. Ctrl+C cancels, and the
 * process ends when the unfinished file is gone.
 */
final class WriteProgress implements Progress, AutoCloseable {

    /** Nanoseconds between two lines: more often cannot be read. */
    private static final long PAUSE = 100_000_000;

    private final Terminal terminal;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::cancelAndWait, "cancel writing");
    private volatile boolean cancelled;
    private long last = System.nanoTime();
    private boolean shown;

    WriteProgress(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void cancelAndWait() {
        cancelled = true;
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void at(Phase phase, long done, long total) {
        long now = System.nanoTime();
        if (terminal.watched() && now - last >= PAUSE) {
            String text = phase == Phase.WRITING ? Messages.WriteProgress_writing : Messages.WriteProgress_verifying;
            terminal.progress(Catalogue.text(text, new ByteSize(done).human(), new ByteSize(total).human(),
                    100 * done / total));
            last = now;
            shown = true;
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    /** Takes the line away and lets the process end. */
    @Override
    public void close() {
        if (shown) {
            terminal.progress("");
        }
        ended.countDown();
        if (!cancelled) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}

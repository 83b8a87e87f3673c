package org.verdigris.cli.disk;

import java.util.concurrent.CountDownLatch;

import org.verdigris.cli.terminal.PacedLine;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.text.ByteSize;
import org.verdigris.disk.write.Progress;
import org.verdigris.model.text.Catalogue;

/**
 * How far the writing of a disk is, on one line of the screen; nothing where nobody watches. Ctrl+C cancels, and the
 * process ends when the unfinished file is gone.
 */
final class WriteProgress implements Progress, AutoCloseable {

    private final PacedLine line;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::cancelAndWait, "cancel writing");
    private volatile boolean cancelled;

    WriteProgress(Terminal terminal) {
        this.line = new PacedLine(terminal);
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
        String text = phase == Phase.WRITING ? Messages.WriteProgress_writing : Messages.WriteProgress_verifying;
        line.show(() -> Catalogue.text(text, new ByteSize(done).human(), new ByteSize(total).human(),
                100 * done / total));
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    /** Takes the line away and lets the process end. */
    @Override
    public void close() {
        line.close();
        ended.countDown();
        if (!cancelled) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }
}

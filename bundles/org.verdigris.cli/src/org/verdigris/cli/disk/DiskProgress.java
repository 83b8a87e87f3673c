package org.verdigris.cli.disk;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.PacedLine;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.text.ByteSize;
import org.verdigris.disk.Progress;
import org.verdigris.model.text.Catalogue;

/**
 * How far work on disks is, on one line of the screen; nothing where nobody watches. Ctrl+C cancels, and the process
 * ends when no unfinished file is left.
 */
public final class DiskProgress implements Progress, AutoCloseable {

    private final PacedLine line;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::cancelAndWait, "cancel work on disks");
    private volatile boolean cancelled;

    public DiskProgress(Terminal terminal) {
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
    public void at(Phase phase, Path file, long done, long total) {
        String text = switch (phase) {
            case READING -> Messages.DiskProgress_reading;
            case WRITING -> Messages.DiskProgress_writing;
            case VERIFYING -> Messages.DiskProgress_verifying;
            case WATCHING -> Messages.DiskProgress_watching;
        };
        boolean seconds = phase == Phase.WATCHING;
        line.show(() -> Catalogue.text(text, Cell.clean(file.getFileName().toString()),
                seconds ? done : new ByteSize(done).human(),
                seconds ? total : new ByteSize(total).human(), total == 0 ? 100 : 100 * done / total));
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

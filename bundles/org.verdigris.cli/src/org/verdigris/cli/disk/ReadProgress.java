package org.verdigris.cli.disk;

import java.nio.file.Path;
import java.util.Objects;

import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.text.ByteSize;
import org.verdigris.disk.check.Reading;
import org.verdigris.model.text.Catalogue;

/** How far the reading of disks is, on one line of the screen; nothing where nobody watches. */
final class ReadProgress implements Reading, AutoCloseable {

    /** Nanoseconds between two lines: more often cannot be read. */
    private static final long PAUSE = 100_000_000;

    private final Terminal terminal;
    private long last = System.nanoTime();
    private boolean shown;

    ReadProgress(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public void at(Path file, long done, long total) {
        long now = System.nanoTime();
        if (terminal.watched() && now - last >= PAUSE) {
            terminal.progress(Catalogue.text(Messages.ReadProgress_reading,
                    Cell.clean(file.getFileName().toString()), new ByteSize(done).human(),
                    new ByteSize(total).human()));
            last = now;
            shown = true;
        }
    }

    @Override
    public boolean cancelled() {
        return false; // Ctrl+C ends the whole process; there is nothing that could be left half done
    }

    /** Takes the line away. */
    @Override
    public void close() {
        if (shown) {
            terminal.progress("");
        }
    }
}

package org.verdigris.cli.estate;

import java.nio.file.Path;
import java.util.Objects;

import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.scan.ScanProgress;
import org.verdigris.model.text.Catalogue;

/** How far a scan is, on one line of the screen that is written over and over; nothing where nobody watches. */
final class ProgressLine implements ScanProgress, AutoCloseable {

    /** Nanoseconds between two lines: more often cannot be read and would slow the scan down. */
    private static final long PAUSE = 100_000_000;
    private static final int LONGEST_NAME = 40;

    private final Terminal terminal;
    private long last;
    private boolean shown;

    ProgressLine(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
        this.last = System.nanoTime();
    }

    @Override
    public void searching(int filesFound) {
        show(Messages.ProgressLine_searching, Integer.toString(filesFound));
    }

    @Override
    public void reading(int done, int total, Path current) {
        String name = Cell.clean(current.getFileName().toString());
        String shortened = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
        show(Messages.ProgressLine_reading, Integer.toString(done), Integer.toString(total), shortened);
    }

    @Override
    public boolean cancelled() {
        return false; // Ctrl+C ends the whole process; there is nothing that could be left half done
    }

    /** Takes the line away. */
    @Override
    public synchronized void close() {
        if (shown) {
            terminal.progress("");
        }
    }

    private synchronized void show(String text, Object... values) {
        long now = System.nanoTime();
        if (terminal.watched() && now - last >= PAUSE) {
            terminal.progress(Catalogue.text(text, values));
            last = now;
            shown = true;
        }
    }
}

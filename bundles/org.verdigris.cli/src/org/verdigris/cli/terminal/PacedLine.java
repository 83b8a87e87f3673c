package org.verdigris.cli.terminal;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * One line of the screen that is written over and over, as often as one can read; nothing where nobody watches. May be
 * told from several threads.
 */
public final class PacedLine implements AutoCloseable {

    /** Nanoseconds between two lines: more often cannot be read and would slow the work down. */
    private static final long PAUSE = 100_000_000;

    private final Terminal terminal;
    private long last = System.nanoTime();
    private boolean shown;

    public PacedLine(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    /** Shows the text if it is time for another; only then is it made. */
    public synchronized void show(Supplier<String> text) {
        long now = System.nanoTime();
        if (terminal.watched() && now - last >= PAUSE) {
            terminal.progress(text.get());
            last = now;
            shown = true;
        }
    }

    /** Takes the line away. */
    @Override
    public synchronized void close() {
        if (shown) {
            terminal.progress("");
        }
    }
}

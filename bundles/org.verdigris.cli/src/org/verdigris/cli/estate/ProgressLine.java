package org.verdigris.cli.estate;

import java.nio.file.Path;

import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.PacedLine;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.scan.ScanProgress;
import org.verdigris.model.text.Catalogue;

/** How far a scan is, on one line of the screen that is written over and over; nothing where nobody watches. */
public final class ProgressLine implements ScanProgress, AutoCloseable {

    private static final int LONGEST_NAME = 40;

    private final PacedLine line;

    public ProgressLine(Terminal terminal) {
        this.line = new PacedLine(terminal);
    }

    @Override
    public void searching(int filesFound) {
        line.show(() -> Catalogue.text(Messages.ProgressLine_searching, Integer.toString(filesFound)));
    }

    @Override
    public void reading(int done, int total, Path current) {
        line.show(() -> {
            String name = Cell.clean(current.getFileName().toString());
            String shortened = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
            return Catalogue.text(Messages.ProgressLine_reading, Integer.toString(done), Integer.toString(total),
                    shortened);
        });
    }

    @Override
    public boolean cancelled() {
        return false; // Ctrl+C ends the whole process; there is nothing that could be left half done
    }

    /** Takes the line away. */
    @Override
    public void close() {
        line.close();
    }
}

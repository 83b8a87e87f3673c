package org.verdigris.cli.disk;

import java.nio.file.Path;

import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.PacedLine;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.text.ByteSize;
import org.verdigris.disk.check.Reading;
import org.verdigris.model.text.Catalogue;

/** How far the reading of disks is, on one line of the screen; nothing where nobody watches. */
final class ReadProgress implements Reading, AutoCloseable {

    private final PacedLine line;

    ReadProgress(Terminal terminal) {
        this.line = new PacedLine(terminal);
    }

    @Override
    public void at(Path file, long done, long total) {
        line.show(() -> Catalogue.text(Messages.ReadProgress_reading, Cell.clean(file.getFileName().toString()),
                new ByteSize(done).human(), new ByteSize(total).human()));
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

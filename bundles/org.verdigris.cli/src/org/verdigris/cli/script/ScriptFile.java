package org.verdigris.cli.script;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.script.ScriptText;
import org.verdigris.model.text.Catalogue;

/**
 * The file that a script goes to.
 *
 * @param file must not exist
 */
public record ScriptFile(Terminal terminal, Path file) {

    public ScriptFile {
        Objects.requireNonNull(terminal);
        Objects.requireNonNull(file);
    }

    /** @throws Refusal if there is such a file */
    public void refuseExisting() throws Refusal {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw exists();
        }
    }

    private Refusal exists() {
        return new Refusal(Catalogue.sentence(Messages.ScriptFile_exists, file));
    }

    /** Shows what would be written. */
    public void show(String script) {
        script.lines().map(terminal::harmless).forEach(terminal::line);
    }

    /**
     * Writes a script and says so.
     *
     * @throws Refusal if there is such a file
     */
    public void write(String script) throws IOException, Refusal {
        try {
            Files.write(file, ScriptText.bytes(script), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw exists();
        }
        terminal.line(Cell.clean(Catalogue.sentence(Messages.ScriptFile_written, file)));
    }
}

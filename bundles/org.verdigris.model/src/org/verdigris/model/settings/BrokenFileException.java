package org.verdigris.model.settings;

import static org.verdigris.model.text.Catalogue.sentence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;

/** A configuration file that cannot be read; the message is one sentence with file, line and reason. */
public final class BrokenFileException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final int line;
    private final String reason;

    BrokenFileException(Path file, String reason) {
        super(sentence(Messages.BrokenFileException_file, file, reason));
        this.file = file;
        this.line = 0;
        this.reason = reason;
    }

    BrokenFileException(Path file, int line, String reason) {
        super(sentence(Messages.BrokenFileException_line, file, line, reason));
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** The line, from 1, where reading had to stop; empty when it is about the whole file. */
    public OptionalInt line() {
        return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
    }

    /** Why the file cannot be read, without file and line and without a full stop. */
    public String reason() {
        return reason;
    }
}

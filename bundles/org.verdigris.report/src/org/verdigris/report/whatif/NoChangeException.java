package org.verdigris.report.whatif;

import java.io.IOException;
import java.nio.file.Path;

/** A line of a plan's file is no change. */
public final class NoChangeException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final int line;
    private final String words;

    NoChangeException(Path file, int line, String words) {
        super(file + ":" + line + ": " + words);
        this.file = file;
        this.line = line;
        this.words = words;
    }

    public Path file() {
        return file;
    }

    /** Counted from 1. */
    public int line() {
        return line;
    }

    /** The line; empty if the file is no text of changes at all. */
    public String words() {
        return words;
    }
}

package org.verdigris.model.settings;

import static org.verdigris.model.text.Catalogue.sentence;

import java.io.IOException;
import java.nio.file.Path;

/** A file with the extension of a configuration file that another program wrote; it is not broken, it is not ours. */
public final class ForeignFileException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final String looksLike;

    ForeignFileException(Path file, String looksLike) {
        super(sentence(Messages.ForeignFileException_message, file, looksLike));
        this.file = file;
        this.looksLike = looksLike;
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** What it looks like, such as "a VNC viewer connection". */
    public String looksLike() {
        return looksLike;
    }
}

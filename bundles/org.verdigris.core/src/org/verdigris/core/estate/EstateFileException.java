package org.verdigris.core.estate;

import java.io.IOException;

/** An estate file cannot be used. The message is one sentence: which file, which line, what is wrong, what to do. */
public final class EstateFileException extends IOException {

    private static final long serialVersionUID = 1L;

    EstateFileException(String message) {
        super(message);
    }
}

package org.verdigris.disk.write;

import java.io.IOException;

/** A file is not written. The message names the file, why, and what to do; nothing was changed. */
public final class WriteRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    public WriteRefusedException(String message) {
        super(message);
    }
}

package org.verdigris.disk;

import java.io.IOException;

/** A file is no virtual hard disk. The message names the file, what it is if that is known, and what to do. */
public final class NotADiskException extends IOException {

    private static final long serialVersionUID = 1L;

    public NotADiskException(String message) {
        super(message);
    }
}

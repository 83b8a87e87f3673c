package org.verdigris.disk.operation;

import java.io.IOException;

/** Files are in the middle of a change. The message names the file and says how the change is finished. */
public final class UnfinishedException extends IOException {

    private static final long serialVersionUID = 1L;

    UnfinishedException(String message, Throwable cause) {
        super(message, cause);
    }
}

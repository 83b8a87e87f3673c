package org.verdigris.disk.write;

import java.io.IOException;

/** The caller wanted no more. No file is left behind. */
public final class WriteCancelledException extends IOException {

    private static final long serialVersionUID = 1L;

    public WriteCancelledException(String message) {
        super(message);
    }
}

package org.verdigris.disk;

import java.io.IOException;

/** The caller wanted no more. The files are as they were before, and no new file is left behind. */
public final class CancelledException extends IOException {

    private static final long serialVersionUID = 1L;

    public CancelledException(String message) {
        super(message);
    }
}

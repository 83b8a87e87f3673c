package org.verdigris.disk;

import java.io.IOException;

/** Something is not done. The message names the file, why, and what to do; nothing was changed. */
public final class RefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    public RefusedException(String message) {
        super(message);
    }
}

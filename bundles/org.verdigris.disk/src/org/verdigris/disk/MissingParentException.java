package org.verdigris.disk;

import java.io.IOException;

/**
 * No file was found that is the parent a differencing disk asks for. The message names the child, the parent it
 * wants, what was found instead, and what to do.
 */
public final class MissingParentException extends IOException {

    private static final long serialVersionUID = 1L;

    public MissingParentException(String message) {
        super(message);
    }
}

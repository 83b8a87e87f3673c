package org.verdigris.guest.extract;

import java.io.IOException;

/** The guest's side of a copy failed, not the host's. Has the message of its cause. */
final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableException(IOException cause) {
        super(cause.getMessage(), cause);
    }
}

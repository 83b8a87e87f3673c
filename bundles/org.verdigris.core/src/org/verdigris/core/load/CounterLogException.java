package org.verdigris.core.load;

import java.io.IOException;

/** A file is no log of counters; the message is a whole sentence that names it. */
public final class CounterLogException extends IOException {
    private static final long serialVersionUID = 1L;

    CounterLogException(String message) {
        super(message);
    }
}

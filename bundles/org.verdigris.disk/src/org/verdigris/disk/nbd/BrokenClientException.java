package org.verdigris.disk.nbd;

import java.io.IOException;

/** A client said what no client may say, or cannot be answered any more: its connection has to end. */
final class BrokenClientException extends IOException {

    private static final long serialVersionUID = 1L;

    BrokenClientException(String message) {
        super(message);
    }
}

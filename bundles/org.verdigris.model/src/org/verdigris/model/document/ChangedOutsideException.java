package org.verdigris.model.document;

import java.io.IOException;

/** Another program changed the file since it was opened or saved; it was not written. The message is one sentence. */
public final class ChangedOutsideException extends IOException {

    private static final long serialVersionUID = 1L;

    ChangedOutsideException(String message) {
        super(message);
    }
}

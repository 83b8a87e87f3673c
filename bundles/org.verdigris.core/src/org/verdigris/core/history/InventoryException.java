package org.verdigris.core.history;

import java.io.IOException;

/** An inventory could not be used; the message is a sentence for the administrator. */
public final class InventoryException extends IOException {
    private static final long serialVersionUID = 1L;

    InventoryException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    InventoryException(String sentence) {
        super(sentence);
    }
}

package org.verdigris.disk;

import java.io.IOException;

/**
 * The caller wanted no more. The files are as they were before, and no new file is left behind; only a merging in place
 * stays half done, and what is seen through the child is the same.
 */
public final class CancelledException extends IOException {

    private static final long serialVersionUID = 1L;

    public CancelledException(String message) {
        super(message);
    }
}

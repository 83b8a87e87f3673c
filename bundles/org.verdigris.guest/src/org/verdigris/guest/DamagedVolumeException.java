package org.verdigris.guest;

import java.io.IOException;

/** A structure inside a disk is too broken for what was asked. The message says which one and what to do. */
public final class DamagedVolumeException extends IOException {

    private static final long serialVersionUID = 1L;

    public DamagedVolumeException(String message) {
        super(message);
    }
}

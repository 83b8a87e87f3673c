package org.verdigris.disk.nbd;

import java.time.Duration;
import java.util.Objects;

/**
 * What clients can take from a server. A connection that is reading holds less than 300 KiB of memory.
 *
 * @param connections how many are served at once, at least 1; others wait until one ends
 * @param handshake   how long a client may take to say what it wants. A client that has come so far may be idle as long
 *                    as it likes: a mounted disk often is
 */
public record NbdLimits(int connections, Duration handshake) {

    public NbdLimits {
        Objects.requireNonNull(handshake);
        if (connections < 1 || handshake.isNegative() || handshake.isZero()) {
            throw new IllegalArgumentException("a server that serves nobody");
        }
    }

    /** 128 connections, and half a minute for the handshake. */
    public static NbdLimits standard() {
        return new NbdLimits(128, Duration.ofSeconds(30));
    }
}

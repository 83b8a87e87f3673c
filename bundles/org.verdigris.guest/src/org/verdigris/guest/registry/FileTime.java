package org.verdigris.guest.registry;

import java.time.Instant;
import java.util.Optional;

/** Windows' count of time: units of 100 nanoseconds since 1601. */
final class FileTime {

    private static final long PER_SECOND = 10_000_000;
    private static final long NANOSECONDS = 100;
    /** Seconds from 1601 to 1970. */
    private static final long EPOCH = 11_644_473_600L;

    private FileTime() {
    }

    /** Zero and negative counts tell nothing. */
    static Optional<Instant> instant(long time) {
        return time <= 0 ? Optional.empty()
                : Optional.of(Instant.ofEpochSecond(time / PER_SECOND - EPOCH, time % PER_SECOND * NANOSECONDS));
    }

    static long of(Instant instant) {
        return (instant.getEpochSecond() + EPOCH) * PER_SECOND + instant.getNano() / NANOSECONDS;
    }
}

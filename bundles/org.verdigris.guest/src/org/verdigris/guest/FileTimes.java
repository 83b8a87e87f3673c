package org.verdigris.guest;

import java.time.Instant;
import java.util.Optional;

/**
 * The time stamps of a file. NTFS keeps them in UTC with 100 ns; FAT keeps the guest's local time with 2 s (a day for
 * the last access), which is given here as if it were UTC. A stamp that is zero or no possible time is absent.
 */
public record FileTimes(Optional<Instant> created, Optional<Instant> modified, Optional<Instant> accessed) {

    /** No time is known. */
    public static final FileTimes NONE = new FileTimes(Optional.empty(), Optional.empty(), Optional.empty());
}

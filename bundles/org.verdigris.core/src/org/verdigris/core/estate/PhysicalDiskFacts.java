package org.verdigris.core.estate;

import java.util.Objects;
import java.util.Optional;

/**
 * A physical disk of a host.
 *
 * @param name     what the host calls it
 * @param bus      for example {@code SCSI} or {@code SATA}
 * @param capacity bytes it can hold
 */
public record PhysicalDiskFacts(String name, Optional<String> bus, Optional<Long> capacity) {

    public PhysicalDiskFacts {
        Objects.requireNonNull(name);
        Objects.requireNonNull(bus);
        Objects.requireNonNull(capacity);
    }
}

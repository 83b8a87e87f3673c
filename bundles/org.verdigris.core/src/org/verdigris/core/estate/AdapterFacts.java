package org.verdigris.core.estate;

import java.util.Objects;
import java.util.Optional;

/**
 * A physical network adapter of a host.
 *
 * @param name    what the host calls it
 * @param address physical address, twelve hexadecimal digits
 * @param binding the number that virtual networks of this host refer to as their gateway, 0 to 4294967295
 */
public record AdapterFacts(String name, Optional<String> address, Optional<Long> binding) {

    public AdapterFacts {
        Objects.requireNonNull(name);
        Objects.requireNonNull(address);
        Objects.requireNonNull(binding);
    }
}

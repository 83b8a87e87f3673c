package org.verdigris.core.estate;

import java.util.Objects;
import java.util.Optional;

/**
 * A physical network adapter of a host.
 *
 * @param name          what the host calls it
 * @param address       physical address, twelve hexadecimal digits
 * @param binding       the number that virtual networks of this host refer to as their gateway, 0 to 4294967295
 * @param use           what it is kept for: {@code host}, {@code machines}, {@code cluster}, {@code iSCSI} or another word
 * @param servicesBound whether Virtual Machine Network Services are bound to it
 */
public record AdapterFacts(String name, Optional<String> address, Optional<Long> binding, Optional<String> use,
        Optional<Boolean> servicesBound) {

    public AdapterFacts {
        Objects.requireNonNull(name);
        Objects.requireNonNull(address);
        Objects.requireNonNull(binding);
        Objects.requireNonNull(use);
        Objects.requireNonNull(servicesBound);
    }

    /** An adapter of which nobody knows what it is for. */
    public AdapterFacts(String name, Optional<String> address, Optional<Long> binding) {
        this(name, address, binding, Optional.empty(), Optional.empty());
    }
}

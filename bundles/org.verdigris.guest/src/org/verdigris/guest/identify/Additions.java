package org.verdigris.guest.identify;

import java.util.List;
import java.util.Optional;

/**
 * The Virtual Machine Additions of a guest.
 *
 * @param version  of their program file or, without one, as the list of programs tells
 * @param services those of their services and drivers that are registered, by name
 * @param missing  registered ones whose file is not there
 */
public record Additions(Optional<String> version, List<String> services, List<String> missing) {

    public Additions {
        services = List.copyOf(services);
        missing = List.copyOf(missing);
    }
}

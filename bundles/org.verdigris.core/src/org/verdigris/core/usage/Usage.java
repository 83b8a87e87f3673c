package org.verdigris.core.usage;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.model.estate.NamedElement;

/**
 * One place at which something is used.
 *
 * @param role  as what
 * @param user  the machine, disk or host that uses it; empty for a backup, which is only a file
 * @param name  what the user is called
 * @param place where in the user, such as {@code IDE 0:1} or {@code Adapter 2}; empty where there is but one
 * @param file  the file of the user; empty for a host
 */
public record Usage(Role role, Optional<NamedElement> user, String name, String place, Optional<Path> file) {
    public Usage {
        Objects.requireNonNull(role);
        Objects.requireNonNull(user);
        Objects.requireNonNull(name);
        Objects.requireNonNull(place);
        Objects.requireNonNull(file);
    }
}

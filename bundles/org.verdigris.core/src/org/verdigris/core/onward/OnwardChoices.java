package org.verdigris.core.onward;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * What is wanted when a machine goes on.
 *
 * @param machine  the {@code .vmc} file
 * @param folder   where the files go; a folder that is missing is made
 * @param networks what the networks of the machine are called there; those that are not named keep their names
 */
public record OnwardChoices(Path machine, Destination destination, Path folder, Map<String, String> networks) {

    public OnwardChoices {
        Objects.requireNonNull(machine);
        Objects.requireNonNull(destination);
        Objects.requireNonNull(folder);
        networks = Map.copyOf(networks);
    }
}

package org.verdigris.core.migrate;

import java.nio.file.Path;
import java.util.Objects;

/**
 * What is wanted when a boot disk is moved.
 *
 * @param machine      the {@code .vmc} file
 * @param furtherDisks whether the other hard disks of the same controller go along; CD drives never do
 */
public record MigrationChoices(Path machine, Direction direction, Route route, boolean furtherDisks) {

    public MigrationChoices {
        Objects.requireNonNull(machine);
        Objects.requireNonNull(direction);
        Objects.requireNonNull(route);
    }
}

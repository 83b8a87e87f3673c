package org.verdigris.disk.tests.model;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is known of one disk.
 *
 * @param content what its guest must see; nobody changes these bytes
 * @param parent  the disk below it; empty for a disk of its own
 * @param fixed   whether it has no blocks
 */
record Known(byte[] content, Optional<Path> parent, boolean fixed) {

    Known showing(byte[] other) {
        return new Known(other, parent, fixed);
    }

    Known above(Path other) {
        return new Known(content, Optional.of(other), fixed);
    }

    boolean differencing() {
        return parent.isPresent();
    }
}

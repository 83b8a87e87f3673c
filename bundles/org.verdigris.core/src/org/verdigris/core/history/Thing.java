package org.verdigris.core.history;

import java.util.Objects;

/**
 * A thing that an inventory remembers.
 *
 * @param place path of its file; for a host its name, for a volume host and name with a line break between; empty for the estate
 * @param name  as people call it
 */
public record Thing(ThingKind kind, String place, String name) {
    public Thing {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(place);
        Objects.requireNonNull(name);
    }

    /** A volume of a host. */
    public static Thing volume(String host, String volume) {
        return new Thing(ThingKind.VOLUME, host + "\n" + volume, host + " " + volume);
    }
}

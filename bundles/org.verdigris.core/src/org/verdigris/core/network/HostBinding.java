package org.verdigris.core.network;

import java.util.Objects;
import java.util.Optional;

/** Where a new network is to lead. */
public sealed interface HostBinding {

    /** Where the template leads. */
    record Kept() implements HostBinding {
    }

    /** Nowhere: its guests see each other only. */
    record GuestsOnly() implements HostBinding {
    }

    /**
     * To an adapter of the host.
     *
     * @param number  the number of its binding, 0 to 4294967295; it means this adapter on its own host only
     * @param adapter its name, if that is known
     */
    record Bound(long number, Optional<String> adapter) implements HostBinding {
        public Bound {
            Objects.requireNonNull(adapter);
        }
    }
}

package org.verdigris.core.network;

import java.util.Objects;
import java.util.Optional;

/**
 * What is to become of a network; empty is to stay as it is.
 *
 * @param newName another name
 * @param adapter the name of the host adapter it is to lead to; an empty one for guests only
 * @param notes   its notes
 * @param dhcp    what is to be set of its DHCP server; an empty gateway is to be removed, other empty texts stay as
 *                they are
 */
public record NetworkChange(Optional<String> newName, Optional<String> adapter, Optional<String> notes,
        DhcpSettings dhcp) {

    /** Most characters of notes. */
    public static final int LONGEST_NOTES = 40_000;

    /** Nothing. */
    public static final NetworkChange NONE =
            new NetworkChange(Optional.empty(), Optional.empty(), Optional.empty(), DhcpSettings.UNKNOWN);

    public NetworkChange {
        Objects.requireNonNull(newName);
        Objects.requireNonNull(adapter);
        Objects.requireNonNull(notes);
        Objects.requireNonNull(dhcp);
    }

    /** The same with another adapter. */
    public NetworkChange leadingTo(String name) {
        return new NetworkChange(newName, Optional.of(name), notes, dhcp);
    }
}

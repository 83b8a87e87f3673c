package org.verdigris.core.machine;

import java.util.Objects;

import org.verdigris.model.estate.VirtualNetwork;

/**
 * A virtual network as a machine's adapter names it.
 *
 * @param name what it is called
 * @param id   its identity, 32 hexadecimal digits; empty if it is not known, and the adapter is connected to nothing
 */
public record MachineNetwork(String name, String id) {

    public MachineNetwork {
        Objects.requireNonNull(name);
        Objects.requireNonNull(id);
    }

    /** A network of an estate. */
    public static MachineNetwork of(VirtualNetwork network) {
        return new MachineNetwork(text(network.getName()), text(network.getNetworkId()));
    }

    /** An adapter whose cable is not plugged in. */
    public static MachineNetwork unplugged() {
        return new MachineNetwork("", "");
    }

    /** Whether an adapter is connected to it. */
    boolean isPlugged() {
        return !id.isEmpty();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}

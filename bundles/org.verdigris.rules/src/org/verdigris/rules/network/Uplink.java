package org.verdigris.rules.network;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.verdigris.model.estate.HostAdapter;
import org.verdigris.model.estate.VirtualNetwork;

/** The adapter of its host that a network goes out through. */
final class Uplink {
    private static final Set<String> RESERVED = Set.of("HOST", "CLUSTER", "ISCSI");

    private Uplink() {
    }

    /** Whether a network is meant to go out through an adapter. */
    static boolean isWanted(VirtualNetwork network) {
        return network.getGateway() != null && network.getGateway() != 0;
    }

    /** The adapter with the number that the network has; empty if no such is known. */
    static Optional<HostAdapter> of(VirtualNetwork network) {
        return Optional.ofNullable(network.getHost()).stream().flatMap(host -> host.getAdapters().stream())
                .filter(adapter -> isWanted(network) && network.getGateway().equals(adapter.getBinding())).findFirst();
    }

    /** What an adapter is kept for, in capitals; empty if it is not known. */
    static Optional<String> use(HostAdapter adapter) {
        return Optional.ofNullable(adapter.getUse()).map(use -> use.strip().toUpperCase(Locale.ROOT))
                .filter(use -> !use.isEmpty());
    }

    /** Whether an adapter is kept for something else than machines. */
    static boolean isReserved(String use) {
        return RESERVED.contains(use);
    }
}

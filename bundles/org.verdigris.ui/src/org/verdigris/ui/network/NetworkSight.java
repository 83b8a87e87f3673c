package org.verdigris.ui.network;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.HostAdapter;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;

/**
 * What the estate knows around the network of a document.
 *
 * @param network the network as it was scanned
 */
record NetworkSight(Optional<VirtualNetwork> network) {
    static NetworkSight of(DocumentSession session) {
        ThingRef reference = new ThingRef(ThingKind.NETWORK, session.document().file().toString());
        return new NetworkSight(session.snapshot().flatMap(shown -> shown.index().find(reference))
                .map(VirtualNetwork.class::cast));
    }

    /** The adapters of machines that are connected to it. */
    List<NetworkAdapter> adapters() {
        return network.<List<NetworkAdapter>>map(VirtualNetwork::getAdapters).orElse(List.of());
    }

    /** How many there are, if that is known. */
    Optional<Integer> count() {
        return network.map(known -> known.getAdapters().size());
    }

    Optional<Host> host() {
        return network.map(VirtualNetwork::getHost);
    }

    /** The physical adapters of its host that are known. */
    List<HostAdapter> hostAdapters() {
        return host().<List<HostAdapter>>map(Host::getAdapters).orElse(List.of());
    }

    /** The physical adapter of its host that has a binding number. */
    Optional<HostAdapter> bound(Long number) {
        return hostAdapters().stream().filter(adapter -> Objects.equals(adapter.getBinding(), number)).findFirst();
    }

    /** The names of the other networks of its host. */
    List<String> others() {
        return host().map(known -> known.getNetworks().stream().filter(each -> each != network.orElse(null))
                .flatMap(each -> Stream.of(each.getName(), each.getStoredName())).filter(Objects::nonNull).distinct()
                .toList()).orElse(List.of());
    }
}

package org.verdigris.core.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The addresses of a network, by what they are for.
 *
 * @param subnet  all of them
 * @param start   the first one given out
 * @param end     the last one given out
 * @param server  the DHCP server's own, if it is known
 * @param gateway the one told to guests as the way out, if there is one in the network
 */
public record AddressPool(Subnet subnet, Ipv4Address start, Ipv4Address end, Optional<Ipv4Address> server,
        Optional<Ipv4Address> gateway) {

    /** What addresses are for. */
    public enum Use {
        /** The network's own, which no machine has. */
        NETWORK,
        /** The product's. */
        RESERVED,
        /** Given to nobody by the server. */
        FREE,
        /** Given out to guests. */
        POOL,
        /** The one that speaks to all machines. */
        BROADCAST
    }

    /** Neighbours that are for the same. */
    public record Part(Use use, Ipv4Address first, Ipv4Address last) {

        /** How many they are. */
        public long size() {
            return last.number() - first.number() + 1;
        }
    }

    /** The addresses of a server; empty as long as network, mask, start and end are not all known and legal. */
    public static Optional<AddressPool> of(DhcpSettings settings) {
        Optional<Subnet> subnet = settings.subnet().filter(Subnet::hasPool);
        Optional<Ipv4Address> start = settings.address(DhcpField.START);
        Optional<Ipv4Address> end = settings.address(DhcpField.END);
        if (subnet.isEmpty() || start.isEmpty() || end.isEmpty() || end.get().isBefore(start.get())
                || !start.get().isWithin(subnet.get().firstFree(), subnet.get().last())
                || subnet.get().last().isBefore(end.get())) {
            return Optional.empty();
        }
        return Optional.of(new AddressPool(subnet.get(), start.get(), end.get(),
                settings.address(DhcpField.SERVER).filter(subnet.get()::contains),
                settings.address(DhcpField.GATEWAY).filter(subnet.get()::contains)));
    }

    /** How many addresses are given out. */
    public long size() {
        return end.number() - start.number() + 1;
    }

    /** Whether an address is given out. */
    public boolean contains(Ipv4Address address) {
        return address.isWithin(start, end);
    }

    /** All addresses of the network, in order, without gaps. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Use.NETWORK, subnet.network(), subnet.network()));
        parts.add(new Part(Use.RESERVED, subnet.first(), subnet.lastReserved()));
        if (subnet.firstFree().isBefore(start)) {
            parts.add(new Part(Use.FREE, subnet.firstFree(), start.plus(-1)));
        }
        parts.add(new Part(Use.POOL, start, end));
        if (end.isBefore(subnet.last())) {
            parts.add(new Part(Use.FREE, end.plus(1), subnet.last()));
        }
        parts.add(new Part(Use.BROADCAST, subnet.broadcast(), subnet.broadcast()));
        return parts;
    }
}

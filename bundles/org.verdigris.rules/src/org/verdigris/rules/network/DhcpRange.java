package org.verdigris.rules.network;

import java.util.Optional;
import java.util.OptionalLong;

import org.verdigris.model.estate.DhcpServer;
import org.verdigris.model.estate.VirtualNetwork;

/**
 * The addresses of a DHCP server as numbers; what is missing or no address is empty.
 *
 * @see "Virtual Server SDK, IVMDHCPVirtualNetworkServer.ConfigureDHCPServer"
 */
record DhcpRange(OptionalLong network, OptionalLong mask, OptionalLong start, OptionalLong end, OptionalLong server,
        OptionalLong gateway) {
    private static final long ALL = 0xFFFF_FFFFL;
    private static final int OCTETS = 4;

    static DhcpRange of(DhcpServer dhcp) {
        return new DhcpRange(number(dhcp.getNetwork()), number(dhcp.getMask()), number(dhcp.getStart()),
                number(dhcp.getEnd()), number(dhcp.getServer()), number(dhcp.getGateway()));
    }

    /** The server of a network that answers; empty if there is none. */
    static Optional<DhcpRange> enabled(VirtualNetwork network) {
        return Optional.ofNullable(network.getDhcp()).filter(dhcp -> Boolean.TRUE.equals(dhcp.getEnabled()))
                .map(DhcpRange::of);
    }

    static OptionalLong number(String address) {
        if (address == null || !address.strip().matches("(\\d{1,3}\\.){3}\\d{1,3}")) {
            return OptionalLong.empty();
        }
        long number = 0;
        for (String octet : address.strip().split("\\.", OCTETS)) {
            int value = Integer.parseInt(octet);
            if (value > 255) {
                return OptionalLong.empty();
            }
            number = number << 8 | value;
        }
        return OptionalLong.of(number);
    }

    static String words(long address) {
        return (address >>> 24) + "." + (address >>> 16 & 255) + "." + (address >>> 8 & 255) + "." + (address & 255);
    }

    boolean hasSubnet() {
        return network.isPresent() && mask.isPresent();
    }

    long first() {
        return network.getAsLong() & mask.getAsLong();
    }

    long broadcast() {
        return first() | ~mask.getAsLong() & ALL;
    }

    boolean contains(long address) {
        return address > first() && address < broadcast();
    }

    /** The bits that the mask of the network's class has; 0 for what is no class A, B or C. */
    int classBits() {
        int octet = (int) (network.getAsLong() >>> 24);
        return octet >= 1 && octet < 128 ? 8 : octet >= 128 && octet < 192 ? 16 : octet >= 192 && octet < 224 ? 24 : 0;
    }
}

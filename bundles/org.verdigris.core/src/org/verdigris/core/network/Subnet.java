package org.verdigris.core.network;

import java.util.Objects;
import java.util.Optional;

/**
 * A network and its mask.
 *
 * @param network the lowest address
 * @param prefix  leading ones of the mask, 0 to 32
 */
public record Subnet(Ipv4Address network, int prefix) {

    /** So many of the first valid addresses belong to the product. */
    public static final int RESERVED = 15;

    private static final int BITS = 32;

    public Subnet {
        Objects.requireNonNull(network);
        if (prefix < 0 || prefix > BITS) {
            throw new IllegalArgumentException(Integer.toString(prefix));
        }
        network = new Ipv4Address(network.number() & mask(prefix).number());
    }

    /** The network that an address is in; empty if the mask is none, with ones behind zeros. */
    public static Optional<Subnet> of(Ipv4Address address, Ipv4Address mask) {
        return prefix(mask).map(prefix -> new Subnet(address, prefix));
    }

    /** The leading ones of a mask; empty if there are ones behind zeros. */
    public static Optional<Integer> prefix(Ipv4Address mask) {
        int prefix = Long.bitCount(mask.number());
        return mask(prefix).equals(mask) ? Optional.of(prefix) : Optional.empty();
    }

    /** The mask with so many leading ones. */
    public static Ipv4Address mask(int prefix) {
        return new Ipv4Address(0xFFFF_FFFFL << BITS - prefix & 0xFFFF_FFFFL);
    }

    /** Its mask. */
    public Ipv4Address mask() {
        return mask(prefix);
    }

    /** The last address, which speaks to all machines. */
    public Ipv4Address broadcast() {
        return network.plus((1L << BITS - prefix) - 1);
    }

    /** How many addresses machines can have: all but the first and the last. */
    public long valid() {
        return Math.max(0, (1L << BITS - prefix) - 2);
    }

    /** Whether any addresses are left behind the reserved ones. */
    public boolean hasPool() {
        return valid() > RESERVED;
    }

    /** The first valid address. Only a network with a {@link #hasPool() pool} is asked. */
    public Ipv4Address first() {
        return network.plus(1);
    }

    /** The last reserved address, the 15th valid one. */
    public Ipv4Address lastReserved() {
        return network.plus(RESERVED);
    }

    /** The first address that can be given out, the 16th valid one. */
    public Ipv4Address firstFree() {
        return network.plus(RESERVED + 1L);
    }

    /** The last valid address. */
    public Ipv4Address last() {
        return broadcast().plus(-1);
    }

    /** Whether an address lies in the network, its first and last one included. */
    public boolean contains(Ipv4Address address) {
        return address.isWithin(network, broadcast());
    }

    /** As administrators write it: {@code 192.168.0.0/24}. */
    @Override
    public String toString() {
        return network + "/" + prefix;
    }
}

package org.verdigris.core.network;

import java.util.Optional;
import java.util.stream.Stream;

/** The classes of networks that have addresses for machines; 224 and above are for other purposes. */
public enum AddressClass {
    /** First number 1 to 126 (and 127, which every machine keeps for itself), mask 255.0.0.0 or longer. */
    A(1, 127, 8),
    /** First number 128 to 191, mask 255.255.0.0 or longer. */
    B(128, 191, 16),
    /** First number 192 to 223, mask 255.255.255.0 or longer. */
    C(192, 223, 24);

    private final int first;
    private final int last;
    private final int prefix;

    AddressClass(int first, int last, int prefix) {
        this.first = first;
        this.last = last;
        this.prefix = prefix;
    }

    /** The class of an address; empty for one of no network of machines. */
    public static Optional<AddressClass> of(Ipv4Address address) {
        int octet = address.firstOctet();
        return Stream.of(values()).filter(each -> octet >= each.first && octet <= each.last).findFirst();
    }

    /** Bits of its mask: 8, 16 or 24. */
    public int prefix() {
        return prefix;
    }
}

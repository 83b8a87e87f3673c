package org.verdigris.core.network;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address of the internet protocol, version 4.
 *
 * @param number its 32 bits as an unsigned number, 0 to 4294967295
 */
public record Ipv4Address(long number) implements Comparable<Ipv4Address> {

    private static final long LARGEST = 0xFFFF_FFFFL;
    private static final int OCTETS = 4;
    // a leading zero would mean eight to some programs and ten to others
    private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern DOTTED = Pattern.compile(String.join("\\.", OCTET, OCTET, OCTET, OCTET));

    public Ipv4Address {
        if (number < 0 || number > LARGEST) {
            throw new IllegalArgumentException(Long.toString(number));
        }
    }

    /** Reads four numbers from 0 to 255 between dots; empty if the text is anything else. */
    public static Optional<Ipv4Address> parse(String text) {
        Matcher dotted = DOTTED.matcher(text);
        if (!dotted.matches()) {
            return Optional.empty();
        }
        long number = 0;
        for (int i = 1; i <= OCTETS; i++) {
            number = number << Byte.SIZE | Long.parseLong(dotted.group(i));
        }
        return Optional.of(new Ipv4Address(number));
    }

    /** The first of its four numbers. */
    public int firstOctet() {
        return (int) (number >> 24);
    }

    /** The address so many behind this one. */
    public Ipv4Address plus(long count) {
        return new Ipv4Address(number + count);
    }

    /** Whether it lies in front of another. */
    public boolean isBefore(Ipv4Address other) {
        return number < other.number;
    }

    /** Whether it lies between two others or is one of them. */
    public boolean isWithin(Ipv4Address first, Ipv4Address last) {
        return !isBefore(first) && !last.isBefore(this);
    }

    @Override
    public int compareTo(Ipv4Address other) {
        return Long.compare(number, other.number);
    }

    /** Four numbers between dots. */
    @Override
    public String toString() {
        return (number >> 24) + "." + (number >> 16 & 0xFF) + "." + (number >> 8 & 0xFF) + "." + (number & 0xFF);
    }
}

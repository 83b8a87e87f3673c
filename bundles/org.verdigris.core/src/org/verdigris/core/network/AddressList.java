package org.verdigris.core.network;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Addresses that are separated by commas; blanks around them do not count. */
record AddressList(List<String> parts) {

    static AddressList of(String text) {
        return new AddressList(text.isBlank() ? List.of()
                : Arrays.stream(text.split(",", -1)).map(String::strip).toList());
    }

    /** The first part that is no address. */
    Optional<String> wrong() {
        return parts.stream().filter(part -> Ipv4Address.parse(part).isEmpty()).findFirst();
    }

    List<Ipv4Address> addresses() {
        return parts.stream().flatMap(part -> Ipv4Address.parse(part).stream()).toList();
    }

    /** As the product takes it: no blanks. */
    String text() {
        return parts.stream().collect(Collectors.joining(","));
    }
}

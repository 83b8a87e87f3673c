package org.verdigris.core.network;

import java.util.Optional;

/** What the product answers to a wrong setting of a DHCP server. */
enum ProductError {
    ADDRESS("0xA0040704"), NETWORK("0xA0040705"), MASK("0xA0040706"), START("0xA0040707"), END("0xA0040708"),
    RANGE("0xA0040709"),
    /** A general code of COM that says nothing about the setting. */
    ARGUMENT(null);

    private final String code;

    ProductError(String code) {
        this.code = code;
    }

    Optional<String> code() {
        return Optional.ofNullable(code);
    }
}

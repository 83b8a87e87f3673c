package org.verdigris.guest.registry;

import java.util.Optional;

/** The types of registry values that have a name; any other number is legal too. */
public enum ValueType {
    NONE("REG_NONE"), SZ("REG_SZ"), EXPAND_SZ("REG_EXPAND_SZ"), BINARY("REG_BINARY"), DWORD("REG_DWORD"),
    DWORD_BIG_ENDIAN(
            "REG_DWORD_BIG_ENDIAN"),
    LINK("REG_LINK"), MULTI_SZ("REG_MULTI_SZ"), RESOURCE_LIST(
            "REG_RESOURCE_LIST"),
    FULL_RESOURCE_DESCRIPTOR("REG_FULL_RESOURCE_DESCRIPTOR"), RESOURCE_REQUIREMENTS_LIST(
            "REG_RESOURCE_REQUIREMENTS_LIST"),
    QWORD("REG_QWORD");

    private final String label;

    ValueType(String label) {
        this.label = label;
    }

    /** The number in the hive. */
    public int number() {
        return ordinal();
    }

    /** The name that Windows' documents use. */
    public String label() {
        return label;
    }

    /** The type of a number; empty for numbers without a name. */
    public static Optional<ValueType> of(int number) {
        return number >= 0 && number < values().length ? Optional.of(values()[number]) : Optional.empty();
    }
}

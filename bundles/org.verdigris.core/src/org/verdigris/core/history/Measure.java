package org.verdigris.core.history;

import java.util.Arrays;

/** What is known of a thing at a time, as a whole number. The codes stand in databases: they are never used anew. */
public enum Measure {
    /** 1 while the thing is there, 0 from the scan on that no longer found it. */
    PRESENT(0),
    /** Bytes of a disk's file. */
    FILE_SIZE(1),
    /** Bytes of a disk that its guest sees, or of a volume. */
    CAPACITY(2),
    /** Bytes of a disk's blocks that are stored. */
    ALLOCATED(3),
    /** Bytes of a disk that the file systems on it use. */
    GUEST_USED(4),
    /** Free bytes of a volume. */
    FREE(5),
    /** MB of 2^20 bytes of a machine or host. */
    MEMORY(6),
    /** How many machines a host or estate has. */
    MACHINES(7),
    /** How many disks an estate has. */
    DISKS(8),
    /** How many networks an estate has. */
    NETWORKS(9),
    /** Bytes of all disks of an estate. */
    BYTES(10),
    /** How many faults the scan of an estate told. */
    ERRORS(11),
    /** How many warnings the scan of an estate told. */
    WARNINGS(12),
    /** How many hosts an estate has. */
    HOSTS(13);

    private final int code;

    Measure(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static Measure of(int code) {
        return Arrays.stream(values()).filter(measure -> measure.code == code).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("measure " + code));
    }
}

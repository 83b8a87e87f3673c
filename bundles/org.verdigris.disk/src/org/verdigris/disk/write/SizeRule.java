package org.verdigris.disk.write;

import org.verdigris.disk.Geometry;

/**
 * How the capacity of a new disk and its geometry go together.
 *
 * <p>On IDE, Virtual PC and Virtual Server show the guest what the geometry addresses; QEMU believes the geometry of
 * every creator it does not know, unless it is the maximum. Above 127.5 GiB the geometry is always the maximum.
 */
public enum SizeRule {
    /** The capacity asked for with the geometry the specification computes, which may address a little less. */
    PLAIN,
    /** The capacity asked for with the maximum geometry, so that QEMU reads every byte; not for IDE. */
    EXACT,
    /** A capacity that its geometry addresses to the byte, so that everybody reads the same. */
    CHS,
    /** A capacity of whole MiB with the maximum geometry, as Azure takes it. */
    MEGABYTES;

    /** The smallest capacity that a geometry can address, in bytes: one cylinder of four tracks. */
    public static final int SMALLEST_CHS = 4 * 17 * 512;

    private static final int SECTOR = 512;
    private static final int MIB = 1 << 20;

    /** The geometry of a disk with this capacity in bytes. */
    Geometry geometry(long capacity) {
        return this == EXACT || this == MEGABYTES ? Geometry.MAXIMUM : Geometry.of(capacity);
    }

    /** The largest allowed capacity that is not above a size in bytes; 0 if there is none. */
    long atMost(long size) {
        long capacity = size / unit() * unit();
        while (mustChange(capacity)) {
            capacity = Geometry.of(capacity).bytes();
        }
        return capacity;
    }

    /** The smallest allowed capacity that is not below a size in bytes. */
    long atLeast(long size) {
        long capacity = Math.ceilDiv(size, unit()) * unit();
        while (mustChange(capacity)) {
            capacity += SECTOR; // a cylinder has at most 4,080 sectors
        }
        return capacity;
    }

    private int unit() {
        return this == MEGABYTES ? MIB : SECTOR;
    }

    private boolean mustChange(long capacity) {
        Geometry geometry = Geometry.of(capacity);
        return this == CHS && !geometry.equals(Geometry.MAXIMUM) && geometry.bytes() != capacity;
    }
}

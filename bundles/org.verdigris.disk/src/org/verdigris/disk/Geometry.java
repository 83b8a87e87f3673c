package org.verdigris.disk;

/**
 * Cylinders, heads and sectors per track that a disk pretends to have.
 *
 * <p>On IDE, Virtual PC and Virtual Server show the guest {@link #bytes()} instead of the disk's capacity; both are
 * seldom equal. A content reader must not truncate to it.
 *
 * @param cylinders       0 to 65535
 * @param heads           0 to 255
 * @param sectorsPerTrack 0 to 255
 */
public record Geometry(int cylinders, int heads, int sectorsPerTrack) {

    /** The largest geometry a footer can hold by the specification; some tools write it for every disk. */
    public static final Geometry MAXIMUM = new Geometry(65535, 16, 255);

    private static final int SECTOR = 512;

    /** The size in bytes that this geometry addresses. */
    public long bytes() {
        return (long) cylinders * heads * sectorsPerTrack * SECTOR;
    }

    /**
     * The geometry that the specification computes for a capacity in bytes.
     *
     * @see "VHD specification 1.0, appendix: CHS calculation"
     */
    public static Geometry of(long capacity) {
        long sectors = Math.min(capacity / SECTOR, 65535L * 16 * 255);
        if (sectors >= 65535L * 16 * 63) {
            return of(sectors, 16, 255);
        }
        long tracks = sectors / 17;
        long heads = Math.max(4, (tracks + 1023) / 1024);
        if (tracks < heads * 1024 && heads <= 16) {
            return of(sectors, (int) heads, 17);
        }
        if (sectors / 31 < 16 * 1024) {
            return of(sectors, 16, 31);
        }
        return of(sectors, 16, 63);
    }

    private static Geometry of(long sectors, int heads, int sectorsPerTrack) {
        return new Geometry((int) (sectors / sectorsPerTrack / heads), heads, sectorsPerTrack);
    }

    /** The usual notation, such as {@code 2080/16/63}. */
    @Override
    public String toString() {
        return cylinders + "/" + heads + "/" + sectorsPerTrack;
    }
}

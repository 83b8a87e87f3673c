package org.verdigris.report.plan;

import java.util.OptionalLong;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;

/** The size that the file of a disk comes to when every block of it is stored (Virtual Hard Disk Image Format, 1.0). */
public final class LargestFile {
    private static final long SECTOR = 512;
    private static final long HEADER = 1024;
    private static final long ENTRY = 4;
    private static final long USUAL_BLOCK = 2L << 20;
    /** Room for eight parent locators, which few differencing disks use all of. */
    private static final long LOCATORS = 8 * SECTOR;

    private LargestFile() {
    }

    /** Bytes that the file of a disk can come to; empty if it does not grow, or too little is known of it. */
    public static OptionalLong of(DiskImage disk) {
        boolean grows = (disk.getType() == DiskType.DYNAMIC || disk.getType() == DiskType.DIFFERENCING)
                && disk.getCapacity() != null;
        return grows ? OptionalLong.of(of(disk.getType(), disk.getCapacity(), disk.getBlockSize()))
                : OptionalLong.empty();
    }

    /**
     * @param capacity bytes that the guest sees
     * @param block    bytes of a block; null for the usual 2 MB
     */
    static long of(DiskType type, long capacity, Long block) {
        if (type == DiskType.FIXED) {
            return capacity + SECTOR;
        }
        long size = block == null || block <= 0 ? USUAL_BLOCK : block;
        long blocks = Math.ceilDiv(capacity, size);
        long bitmap = Math.ceilDiv(size / SECTOR / Byte.SIZE, SECTOR) * SECTOR;
        long table = Math.ceilDiv(blocks * ENTRY, SECTOR) * SECTOR;
        return 2 * SECTOR + HEADER + table + (type == DiskType.DIFFERENCING ? LOCATORS : 0) + blocks * (size + bitmap);
    }
}

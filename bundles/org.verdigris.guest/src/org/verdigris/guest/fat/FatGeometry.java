package org.verdigris.guest.fat;

import java.nio.ByteBuffer;
import java.util.Optional;

import org.verdigris.guest.FileSystemKind;
import org.verdigris.guest.bytes.Structure;

/**
 * The places of a FAT volume, in bytes, from its boot sector.
 *
 * @param fatAt       the active table
 * @param tables      how many copies of it there are, one behind the other from {@code firstFatAt}
 * @param mirrored    whether the copies are kept equal
 * @param rootAt      the fixed root folder; unused on FAT32
 * @param rootBytes   its length, 0 on FAT32
 * @param rootCluster the root folder's first cluster on FAT32, else 0
 * @param clusters    how many clusters there are; they are numbered from 2
 */
record FatGeometry(FileSystemKind kind, int clusterBytes, long firstFatAt, long fatAt, long fatBytes, int tables,
        boolean mirrored, long rootAt, int rootBytes, long rootCluster, long dataAt, long clusters, int state) {

    private static final int FAT12_END = 4085;
    private static final int FAT16_END = 65525;

    /** Empty if the sector is no plausible boot sector of a FAT volume. */
    static Optional<FatGeometry> of(ByteBuffer boot) {
        int jump = Byte.toUnsignedInt(boot.get(0));
        int sector = Short.toUnsignedInt(boot.getShort(11));
        int perCluster = Byte.toUnsignedInt(boot.get(13));
        int reserved = Short.toUnsignedInt(boot.getShort(14));
        int tables = Byte.toUnsignedInt(boot.get(16));
        int rootEntries = Short.toUnsignedInt(boot.getShort(17));
        int media = Byte.toUnsignedInt(boot.get(21));
        boolean plausible = (jump == 0xEB || jump == 0xE9) && sector >= 512 && sector <= 4096
                && Structure.isPowerOfTwo(sector) && Structure.isPowerOfTwo(perCluster) && reserved > 0
                && (tables == 1 || tables == 2) && (media == 0xF0 || media >= 0xF8);
        if (!plausible) {
            return Optional.empty();
        }
        long total = Short.toUnsignedLong(boot.getShort(19));
        if (total == 0) {
            total = Integer.toUnsignedLong(boot.getInt(32));
        }
        long fatSectors = Short.toUnsignedLong(boot.getShort(22));
        boolean large = fatSectors == 0 && rootEntries == 0;
        if (large) {
            fatSectors = Integer.toUnsignedLong(boot.getInt(36));
        }
        long rootSectors = (rootEntries * 32L + sector - 1) / sector;
        long dataSector = reserved + tables * fatSectors + rootSectors;
        if (fatSectors == 0 || dataSector + perCluster > total) {
            return Optional.empty();
        }
        long clusters = (total - dataSector) / perCluster;
        FileSystemKind kind = kind(large, clusters);
        long fatBytes = fatSectors * sector;
        clusters = Math.min(clusters, entries(kind, fatBytes) - 2);
        int flags = large ? Short.toUnsignedInt(boot.getShort(40)) : 0;
        boolean single = (flags & 0x80) != 0;
        int active = single ? flags & 0xF : 0;
        if (active >= tables || clusters < 1) {
            return Optional.empty();
        }
        long firstFatAt = (long) reserved * sector;
        return Optional.of(new FatGeometry(kind, perCluster * sector, firstFatAt, firstFatAt + active * fatBytes,
                fatBytes, tables, !single, (reserved + tables * fatSectors) * sector, rootEntries * 32,
                large ? Integer.toUnsignedLong(boot.getInt(44)) & 0x0FFFFFFF : 0, dataSector * sector, clusters,
                Byte.toUnsignedInt(boot.get(large ? 65 : 37))));
    }

    /** The layout tells FAT32 from the others, whatever the number of clusters; that tells the others apart. */
    private static FileSystemKind kind(boolean large, long clusters) {
        if (large || clusters >= FAT16_END) {
            return FileSystemKind.FAT32;
        }
        return clusters < FAT12_END ? FileSystemKind.FAT12 : FileSystemKind.FAT16;
    }

    private static long entries(FileSystemKind kind, long bytes) {
        return switch (kind) {
            case FAT12 -> bytes * 2 / 3;
            case FAT16 -> bytes / 2;
            default -> bytes / 4;
        };
    }

    /** Whether a number can be that of a cluster. */
    boolean isCluster(long number) {
        return number >= 2 && number < clusters + 2;
    }
}

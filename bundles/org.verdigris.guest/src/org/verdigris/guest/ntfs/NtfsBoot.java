package org.verdigris.guest.ntfs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

import org.verdigris.disk.DiskContent;
import org.verdigris.guest.bytes.Structure;

/**
 * The boot sector of an NTFS volume.
 *
 * @param clusterBytes bytes of a cluster, up to 2 MiB
 * @param volumeBytes  bytes of the volume proper; its backup boot sector follows
 * @param clusters     how many clusters it has
 * @param mft          the first cluster of the master file table
 * @param mirror       the first cluster of the copy of its first records
 * @param recordBytes  bytes of a file record
 * @param indexBytes   bytes of an index buffer
 * @param heads        the number of heads that the boot code of Windows 2000 to 2003 counts with
 * @param hidden       sectors before the partition, as the boot code believes
 * @param serial       the serial number
 */
record NtfsBoot(int clusterBytes, long volumeBytes, long clusters, long mft, long mirror, int recordBytes,
        int indexBytes, int heads, long hidden, long serial) {

    static final int SECTOR = 512;
    private static final int LARGEST_SECTOR = 4096;
    private static final int LARGEST_CLUSTER = 2 * 1024 * 1024;
    /** The backup follows the volume's last sector, which need not be the last one of its partition. */
    private static final int SEARCHED = 4096;

    /** Empty if the sector is no plausible boot sector of an NTFS volume. */
    static Optional<NtfsBoot> of(ByteBuffer boot) {
        int sector = Short.toUnsignedInt(boot.getShort(11));
        int code = Byte.toUnsignedInt(boot.get(13));
        if (!Structure.isAt(boot, 3, "NTFS    ") || sector < SECTOR || sector > LARGEST_SECTOR
                || !Structure.isPowerOfTwo(sector)) {
            return Optional.empty();
        }
        long perCluster = code >= 244 ? 1L << 256 - code : code;
        long cluster = perCluster * sector;
        long total = boot.getLong(40);
        if (!Structure.isPowerOfTwo(cluster) || cluster > LARGEST_CLUSTER || total <= 0
                || total > Long.MAX_VALUE / sector) {
            return Optional.empty();
        }
        NtfsBoot found = new NtfsBoot((int) cluster, total * sector, total / perCluster, boot.getLong(48),
                boot.getLong(56), size(boot.get(64), cluster), size(boot.get(68), cluster),
                Short.toUnsignedInt(boot.getShort(26)), Integer.toUnsignedLong(boot.getInt(28)), boot.getLong(72));
        return found.isPlausible() ? Optional.of(found) : Optional.empty();
    }

    /** Positive numbers count clusters, negative ones are exponents of two; 0 if it is no possible size. */
    private static int size(byte code, long cluster) {
        long size = code > 0 ? code * cluster : code > -31 ? 1L << -code : 0;
        return size <= LARGEST_CLUSTER ? (int) size : 0;
    }

    private boolean isPlausible() {
        return mft > 0 && mft < clusters && mirror >= 0 && mirror < clusters
                && recordBytes >= SECTOR && recordBytes <= 4096 && Structure.isPowerOfTwo(recordBytes)
                && indexBytes >= SECTOR && indexBytes <= 65536 && Structure.isPowerOfTwo(indexBytes);
    }

    /** The backup among the last sectors of a partition: the one that lies where it says that the volume ends. */
    static Optional<NtfsBoot> backup(DiskContent volume) throws IOException {
        long last = volume.size() / SECTOR - 1;
        for (long sector = last; sector > 0 && sector > last - SEARCHED; sector--) {
            Optional<NtfsBoot> boot = at(volume, sector);
            if (boot.isPresent()) {
                return boot;
            }
        }
        return Optional.empty();
    }

    /** The backup in a sector of a partition, if it says that the volume ends there. */
    static Optional<NtfsBoot> at(DiskContent volume, long sector) throws IOException {
        return of(Structure.read(volume, sector * SECTOR, SECTOR))
                .filter(boot -> boot.volumeBytes() == sector * SECTOR);
    }
}

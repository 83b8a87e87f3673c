package org.verdigris.guest.ext;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.RefusedException;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.bytes.Structure;

/**
 * The superblock of an ext2, ext3 or ext4 volume.
 *
 * @param blockBytes     bytes of a block, 1024 to 65536
 * @param clusterBytes   bytes that a bit of the block bitmaps stands for; a block, unless there are larger clusters
 * @param blocks         blocks of the volume
 * @param firstBlock     the block with which the first group begins: 1 if blocks have 1024 bytes
 * @param blocksPerGroup blocks of a group
 * @param inodes         inodes of the volume
 * @param inodesPerGroup inodes of a group
 * @param inodeBytes     bytes of an inode
 * @param groupBytes     bytes of a group's description
 * @param incompatible   features that a reader must know
 * @param firstMetaGroup the first group whose description lies with it and not behind the superblock
 * @param state          1 if it was shut down in order, 2 if it is faulty
 * @see "The Linux kernel documentation, ext4 data structures and algorithms"
 */
record Superblock(int blockBytes, int clusterBytes, long blocks, long firstBlock, long blocksPerGroup, long inodes,
        long inodesPerGroup, int inodeBytes, int groupBytes, int incompatible, long firstMetaGroup, int state,
        Optional<String> label) {

    static final int AT = 1024;
    static final int BYTES = 1024;
    static final int RECOVER = 0x4;
    static final int META_GROUPS = 0x10;
    private static final int JOURNAL_DEVICE = 0x8;
    private static final int WIDE = 0x80;
    private static final int CLUSTERS = 0x200;
    /** Types in folders, open journal, meta groups, extents, 64 bits, mount protection, flexible groups, values in
     * inodes, seeds of checksums, large folders, data in inodes, encryption of single files, letter case. */
    private static final int KNOWN = 0x2 | RECOVER | META_GROUPS | 0x40 | WIDE | 0x100 | 0x200 | 0x400 | 0x2000
            | 0x4000 | 0x8000 | 0x10000 | 0x20000;
    private static final int LARGEST_INODE = 4096;

    static Superblock read(DiskContent volume) throws IOException {
        ByteBuffer bytes = Structure.read(volume, AT, BYTES);
        int incompatible = bytes.getInt(96);
        if ((incompatible & JOURNAL_DEVICE) != 0) {
            throw new RefusedException(Messages.Journal_device);
        }
        if ((incompatible & ~KNOWN) != 0) {
            throw new RefusedException(
                    Messages.text(Messages.Feature_unknown, Integer.toHexString(incompatible & ~KNOWN)));
        }
        boolean wide = (incompatible & WIDE) != 0;
        int blockShift = bytes.getInt(24);
        boolean clusters = (bytes.getInt(100) & CLUSTERS) != 0;
        int clusterShift = clusters ? bytes.getInt(28) : blockShift;
        boolean revised = bytes.getInt(76) > 0;
        int inodeBytes = revised ? Short.toUnsignedInt(bytes.getShort(88)) : 128;
        int groupBytes = wide ? Short.toUnsignedInt(bytes.getShort(254)) : 32;
        long blocks = Integer.toUnsignedLong(bytes.getInt(4)) | (wide ? (long) bytes.getInt(336) << 32 : 0);
        long blocksPerGroup = Integer.toUnsignedLong(bytes.getInt(32));
        long inodesPerGroup = Integer.toUnsignedLong(bytes.getInt(40));
        boolean plausible = blockShift >= 0 && blockShift <= 6 && clusterShift >= blockShift && clusterShift <= 20
                && blocks > 0 && blocks <= 1L << 48 && blocksPerGroup > 0 && inodesPerGroup > 0
                && blocksPerGroup <= 8L << 10 + clusterShift << 10 && inodeBytes >= 128
                && inodeBytes <= LARGEST_INODE && Structure.isPowerOfTwo(inodeBytes) && groupBytes >= 32
                && groupBytes <= 1024 && Structure.isPowerOfTwo(groupBytes);
        if (!plausible) {
            throw new DamagedVolumeException(Messages.Superblock_damaged);
        }
        String label = Structure.text(bytes, 120, 16);
        return new Superblock(1024 << blockShift, 1024 << clusterShift, blocks,
                Integer.toUnsignedLong(bytes.getInt(20)), blocksPerGroup, Integer.toUnsignedLong(bytes.getInt(0)),
                inodesPerGroup, inodeBytes, groupBytes, incompatible, Integer.toUnsignedLong(bytes.getInt(260)),
                Short.toUnsignedInt(bytes.getShort(58)), label.isEmpty() ? Optional.empty() : Optional.of(label));
    }

    boolean has(int feature) {
        return (incompatible & feature) != 0;
    }

    long groups() {
        return (blocks - firstBlock + blocksPerGroup - 1) / blocksPerGroup;
    }
}

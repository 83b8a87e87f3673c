package org.verdigris.guest.ext;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

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
 * @param compatible     features that matter neither for reading nor for writing
 * @param incompatible   features that a reader must know
 * @param writable       features that only a writer must know
 * @param firstMetaGroup the first block of groups' descriptions that lies with its groups and not behind the superblock
 * @param reservedBlocks blocks kept behind the descriptions so that the volume can grow
 * @param copies         the groups with copies of the superblock, where the volume names them
 * @param state          1 if it was shut down in order, 2 if it is faulty
 * @param orphans        whether files were deleted whose blocks were not given back yet
 * @param sound          whether its checksum is right, if it has one
 * @see "The Linux kernel documentation, ext4 data structures and algorithms"
 */
record Superblock(int blockBytes, int clusterBytes, long blocks, long firstBlock, long blocksPerGroup, long inodes,
        long inodesPerGroup, int inodeBytes, int groupBytes, int compatible, int incompatible, int writable,
        long firstMetaGroup, int reservedBlocks, List<Long> copies, int state, boolean orphans, boolean sound,
        Optional<String> label) {

    static final int AT = 1024;
    static final int BYTES = 1024;
    private static final int CHOSEN_COPIES = 0x200;
    private static final int FEW_COPIES = 0x1;
    private static final int GROUP_CHECKSUMS = 0x10;
    private static final int CLUSTERS = 0x200;
    private static final int CHECKSUMS = 0x400;
    private static final int ORPHANS = 0x10000;
    private static final int SMALLEST_INODE = 128;

    static Superblock read(DiskContent volume) throws IOException {
        ByteBuffer bytes = Structure.read(volume, AT, BYTES);
        boolean revised = bytes.getInt(76) != 0;
        int incompatible = revised ? bytes.getInt(96) : 0;
        int writable = revised ? bytes.getInt(100) : 0;
        refuse(incompatible);
        boolean wide = Feature.WIDE.isIn(incompatible);
        int blockShift = bytes.getInt(24);
        int clusterShift = (writable & CLUSTERS) != 0 ? bytes.getInt(28) : blockShift;
        if (blockShift < 0 || blockShift > 6 || clusterShift < blockShift || clusterShift > 20) {
            throw new DamagedVolumeException(Messages.Superblock_damaged);
        }
        String label = FileName.text(bytes, 120, 16);
        Superblock superblock = new Superblock(1024 << blockShift, 1024 << clusterShift,
                unsigned(bytes, 4) | (wide ? unsigned(bytes, 336) << 32 : 0), unsigned(bytes, 20),
                unsigned(bytes, 32), unsigned(bytes, 0), unsigned(bytes, 40),
                revised ? bytes.getChar(88) : SMALLEST_INODE,
                wide ? bytes.getChar(254) : 32, revised ? bytes.getInt(92) : 0, incompatible, writable,
                Feature.META_GROUPS.isIn(incompatible) ? unsigned(bytes, 260) : Long.MAX_VALUE, bytes.getChar(206),
                List.of(unsigned(bytes, 588), unsigned(bytes, 592)), bytes.getChar(58),
                unsigned(bytes, 232) != 0 || (writable & ORPHANS) != 0, isSound(bytes, writable),
                label.isEmpty() ? Optional.empty() : Optional.of(label));
        if (!superblock.isPlausible()) {
            throw new DamagedVolumeException(Messages.Superblock_damaged);
        }
        return superblock;
    }

    private static void refuse(int incompatible) throws RefusedException {
        if (Feature.JOURNAL_DEVICE.isIn(incompatible)) {
            throw new RefusedException(Messages.Journal_device);
        }
        List<String> unread = Feature.unread(incompatible);
        if (!unread.isEmpty()) {
            throw new RefusedException(Messages.text(Messages.Feature_unknown, String.join(", ", unread)));
        }
    }

    private static long unsigned(ByteBuffer bytes, int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }

    /** The sum is kept as it comes out of the register; Java's is inverted at the end. */
    private static boolean isSound(ByteBuffer bytes, int writable) {
        if ((writable & CHECKSUMS) == 0) {
            return true;
        }
        CRC32C sum = new CRC32C();
        sum.update(bytes.slice(0, BYTES - Integer.BYTES));
        return (int) ~sum.getValue() == bytes.getInt(BYTES - Integer.BYTES);
    }

    private boolean isPlausible() {
        long bits = 8L * blockBytes;
        return blocks > firstBlock && blocks <= 1L << 46 && firstBlock <= 1 && blocksPerGroup > 0
                && blocksPerGroup % clusterBlocks() == 0 && groupClusters() <= bits && inodesPerGroup > 0
                && inodesPerGroup <= bits && inodeBytes >= SMALLEST_INODE && inodeBytes <= blockBytes
                && Structure.isPowerOfTwo(inodeBytes) && groupBytes >= 32 && groupBytes <= 1024
                && Structure.isPowerOfTwo(groupBytes) && inodes <= groups() * inodesPerGroup;
    }

    /** Blocks of a cluster. */
    long clusterBlocks() {
        return clusterBytes / blockBytes;
    }

    /** Clusters of a group, for each of which its bitmap has a bit. */
    long groupClusters() {
        return blocksPerGroup / clusterBlocks();
    }

    /** The block in which the superblock itself lies. */
    long ownBlock() {
        return AT / blockBytes;
    }

    /** Whether bitmaps may be unwritten as long as a group holds nothing but its own structures. */
    boolean hasUnwrittenBitmaps() {
        return (writable & (GROUP_CHECKSUMS | CHECKSUMS)) != 0;
    }

    /** Whether a group begins with a copy of the superblock: all did at first, few do since. */
    boolean hasCopy(long group) {
        if (group == 0) {
            return true;
        }
        if ((compatible & CHOSEN_COPIES) != 0) {
            return copies.contains(group);
        }
        return group == 1 || (writable & FEW_COPIES) == 0 || isPower(group, 3) || isPower(group, 5)
                || isPower(group, 7);
    }

    private static boolean isPower(long number, int base) {
        long rest = number;
        while (rest % base == 0) {
            rest /= base;
        }
        return rest == 1;
    }

    long groups() {
        return Math.ceilDiv(blocks - firstBlock, blocksPerGroup);
    }
}

package org.verdigris.guest.ext;

import java.io.IOException;
import java.nio.ByteBuffer;

import org.verdigris.disk.DiskContent;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.bytes.Structure;

/** The descriptions of the block groups: where their bitmaps and inodes lie. */
record Groups(DiskContent volume, Superblock superblock) {

    private static final int NO_BITMAP = 0x2;

    /**
     * A group.
     *
     * @param bitmap      the block with a bit for each cluster
     * @param inodeBitmap the block with a bit for each inode
     * @param inodes      the block where its inodes begin
     * @param unwritten   whether the bitmap was never written, because nothing but the group's own structures is there
     */
    record Group(long bitmap, long inodeBitmap, long inodes, boolean unwritten) {
    }

    /** @throws DamagedVolumeException if there is no such group, or its description lies outside the volume */
    Group group(long number) throws IOException {
        if (number < 0 || number >= superblock.groups()) {
            throw new DamagedVolumeException(Messages.Group_damaged);
        }
        int size = superblock.groupBytes();
        long perBlock = superblock.blockBytes() / size;
        ByteBuffer bytes = Structure.read(volume, at(block(number / perBlock)) + number % perBlock * size, size);
        return new Group(place(bytes, 0), place(bytes, 4), place(bytes, 8),
                superblock.hasUnwrittenBitmaps() && (bytes.getShort(18) & NO_BITMAP) != 0);
    }

    private static long place(ByteBuffer bytes, int low) {
        long high = bytes.limit() >= 64 ? bytes.getInt(low + 32) : 0;
        return Integer.toUnsignedLong(bytes.getInt(low)) | high << 32;
    }

    /** Descriptions lie behind the superblock; with meta groups those of a few groups lie in the first of them. */
    private long block(long number) {
        if (number < superblock.firstMetaGroup()) {
            return superblock.ownBlock() + 1 + number;
        }
        long group = number * (superblock.blockBytes() / superblock.groupBytes());
        return firstBlock(group) + before(group) + (superblock.hasCopy(group) ? 1 : 0);
    }

    /** The blocks of the first group in front of the superblock: with blocks of 1 KiB and clusters there is one. */
    private long before(long group) {
        return group == 0 ? superblock.ownBlock() - superblock.firstBlock() : 0;
    }

    long firstBlock(long group) {
        return superblock.firstBlock() + group * superblock.blocksPerGroup();
    }

    /** Where a block lies on the volume, of which a structure says that it is there. */
    long at(long block) throws DamagedVolumeException {
        if (block <= 0 || block >= superblock.blocks()) {
            throw new DamagedVolumeException(Messages.text(Messages.Block_outside, Long.toString(block)));
        }
        return block * superblock.blockBytes();
    }

    /** Where an inode lies on the volume; its number is possible. */
    long inodeAt(long number) throws IOException {
        Group group = group((number - 1) / superblock.inodesPerGroup());
        return at(group.inodes()) + (number - 1) % superblock.inodesPerGroup() * superblock.inodeBytes();
    }

    /** How many blocks at a group's start its copies of superblock and descriptions take, and what is kept for more. */
    long overhead(long group) {
        long perBlock = superblock.blockBytes() / superblock.groupBytes();
        long copy = superblock.hasCopy(group) ? 1 : 0;
        if (group / perBlock >= superblock.firstMetaGroup()) {
            long place = group % perBlock;
            return before(group) + copy + (place == 0 || place == 1 || place == perBlock - 1 ? 1 : 0);
        }
        long all = Math.min(Math.ceilDiv(superblock.groups(), perBlock), superblock.firstMetaGroup());
        return before(group) + copy * (1 + all + superblock.reservedBlocks());
    }
}

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
     * @param bitmap     the block with a bit for each cluster
     * @param inodes     the block where its inodes begin
     * @param free       clusters that are free
     * @param hasBitmap  false if the bitmap was never written, because nothing but the group's own structures is there
     */
    record Group(long bitmap, long inodes, long free, boolean hasBitmap) {
    }

    /** @throws DamagedVolumeException if there is no such group, or its description lies outside the volume */
    Group group(long number) throws IOException {
        if (number < 0 || number >= superblock.groups()) {
            throw new DamagedVolumeException(Messages.Group_damaged);
        }
        int size = superblock.groupBytes();
        long perBlock = superblock.blockBytes() / size;
        long block = Superblock.AT / superblock.blockBytes() + 1 + number / perBlock;
        if (superblock.has(Superblock.META_GROUPS) && number / perBlock >= superblock.firstMetaGroup()) {
            long first = number / perBlock * perBlock;
            block = superblock.firstBlock() + first * superblock.blocksPerGroup() + (hasCopy(first) ? 1 : 0);
        }
        ByteBuffer bytes = Structure.read(volume,
                Math.multiplyExact(block, superblock.blockBytes()) + number % perBlock * size, size);
        boolean wide = size >= 64;
        return new Group(place(bytes, 0, wide ? 32 : -1), place(bytes, 8, wide ? 40 : -1),
                bytes.getChar(12) | (wide ? (long) bytes.getChar(44) << 16 : 0),
                (bytes.getShort(18) & NO_BITMAP) == 0);
    }

    private static long place(ByteBuffer bytes, int low, int high) {
        return Integer.toUnsignedLong(bytes.getInt(low)) | (high < 0 ? 0 : (long) bytes.getInt(high) << 32);
    }

    /** Copies of the superblock lie in groups 0 and 1 and those whose number is a power of 3, 5 or 7. */
    private static boolean hasCopy(long group) {
        for (int base : new int[] {3, 5, 7}) {
            long power = 1;
            while (power < group) {
                power *= base;
            }
            if (power == group) {
                return true;
            }
        }
        return group <= 1;
    }
}

package org.verdigris.guest.ext;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.verdigris.disk.DiskContent;
import org.verdigris.guest.bytes.Structure;
import org.verdigris.guest.bytes.UsedBits;

/** The bitmaps of all groups: a bit for each cluster, the lowest first, set if it is in use. */
final class BlockBitmaps extends UsedBits {

    private static final int GROUPS_KEPT = 64;

    private final DiskContent volume;
    private final Superblock superblock;
    private final Groups groups;

    BlockBitmaps(DiskContent volume, Superblock superblock, Groups groups) {
        super((int) superblock.groupClusters(), GROUPS_KEPT);
        this.volume = volume;
        this.superblock = superblock;
        this.groups = groups;
    }

    @Override
    public long firstByte() {
        return superblock.firstBlock() * superblock.blockBytes();
    }

    @Override
    public int clusterBytes() {
        return superblock.clusterBytes();
    }

    /** Without a last one that is not whole. */
    @Override
    public long clusters() {
        return (superblock.blocks() - superblock.firstBlock()) / superblock.clusterBlocks();
    }

    @Override
    protected void read(long number, long[] words) throws IOException {
        int bits = (int) superblock.groupClusters();
        Groups.Group group = groups.group(number);
        if (group.unwritten()) {
            long first = groups.firstBlock(number);
            set(words, 0, groups.overhead(number));
            set(words, group.bitmap() - first, 1);
            set(words, group.inodeBitmap() - first, 1);
            set(words, group.inodes() - first, Math.ceilDiv(superblock.inodesPerGroup() * superblock.inodeBytes(),
                    superblock.blockBytes()));
        } else {
            ByteBuffer bytes = Structure.read(volume, groups.at(group.bitmap()), Math.ceilDiv(bits, Byte.SIZE));
            ByteBuffer whole = ByteBuffer.allocate(words.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            whole.put(bytes).rewind().asLongBuffer().get(words);
        }
    }

    /** Marks the clusters of blocks of a group as far as they lie in it. */
    private void set(long[] words, long first, long count) {
        long from = Math.max(0, first);
        long to = Math.min(superblock.blocksPerGroup(), first + count);
        for (long block = from; block < to; block++) {
            int cluster = (int) (block / superblock.clusterBlocks());
            words[cluster / Long.SIZE] |= 1L << cluster;
        }
    }
}

package org.verdigris.guest.ext;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;

import org.verdigris.disk.DiskContent;
import org.verdigris.guest.Allocation;
import org.verdigris.guest.bytes.Structure;

/** The bitmaps of the block groups. Of a group without one, everything counts as used, because it is not known where its
 * own structures lie. */
final class BlockBitmaps implements Allocation {

    private record Part(long group, ByteBuffer bits, boolean known) {
    }

    private final DiskContent volume;
    private final Superblock superblock;
    private final Groups groups;
    private volatile Part last = new Part(-1, ByteBuffer.allocate(0), false);

    BlockBitmaps(DiskContent volume, Superblock superblock) {
        this.volume = volume;
        this.superblock = superblock;
        this.groups = new Groups(volume, superblock);
    }

    @Override
    public long firstByte() {
        return superblock.firstBlock() * superblock.blockBytes();
    }

    @Override
    public int clusterBytes() {
        return superblock.clusterBytes();
    }

    private long blocksPerCluster() {
        return superblock.clusterBytes() / superblock.blockBytes();
    }

    @Override
    public long clusters() {
        return (superblock.blocks() - superblock.firstBlock()) / blocksPerCluster();
    }

    @Override
    public boolean isUsed(long cluster) throws IOException {
        Objects.checkIndex(cluster, clusters());
        long perGroup = superblock.blocksPerGroup() / blocksPerCluster();
        Part part = part(cluster / perGroup);
        int bit = (int) (cluster % perGroup);
        return !part.known() || (part.bits().get(bit / Byte.SIZE) >> bit % Byte.SIZE & 1) != 0;
    }

    private Part part(long number) throws IOException {
        Part known = last;
        if (known.group() != number) {
            Groups.Group group = groups.group(number);
            int bytes = (int) (superblock.blocksPerGroup() / blocksPerCluster() + Byte.SIZE - 1) / Byte.SIZE;
            known = group.hasBitmap()
                    ? new Part(number, Structure.read(volume,
                            Math.multiplyExact(group.bitmap(), superblock.blockBytes()), bytes), true)
                    : new Part(number, ByteBuffer.allocate(0), false);
            last = known;
        }
        return known;
    }

    /** As the groups say; they know of groups without a bitmap, too. */
    @Override
    public long free() throws IOException {
        long free = 0;
        for (long number = 0; number < superblock.groups(); number++) {
            free += groups.group(number).free();
        }
        return Math.min(free, clusters());
    }
}

package org.verdigris.guest.ext;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.verdigris.disk.DiskContent;
import org.verdigris.guest.Allocation;
import org.verdigris.guest.ClusterRun;
import org.verdigris.guest.bytes.Structure;

/** The bitmaps of all groups: a bit for each cluster, the lowest first, set if it is in use. */
final class BlockBitmaps implements Allocation {

    /** The bitmap of a group; bits behind its last cluster are set. */
    private record Part(long group, long[] words) {
    }

    private final DiskContent volume;
    private final Superblock superblock;
    private final Groups groups;
    private final AtomicReferenceArray<Part> known = new AtomicReferenceArray<>(64);

    BlockBitmaps(DiskContent volume, Superblock superblock, Groups groups) {
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

    private Part part(long group) throws IOException {
        int slot = (int) (group % known.length());
        Part part = known.get(slot);
        if (part == null || part.group() != group) {
            long[] words = words(group);
            long behind = clusters() - group * superblock.groupClusters();
            for (int word = (int) Math.min(words.length, behind / Long.SIZE); word < words.length; word++) {
                long shift = Math.max(0, behind - (long) word * Long.SIZE);
                words[word] |= shift >= Long.SIZE ? 0 : -1L << shift;
            }
            part = new Part(group, words);
            known.set(slot, part);
        }
        return part;
    }

    private long[] words(long number) throws IOException {
        int bits = (int) superblock.groupClusters();
        long[] words = new long[Math.ceilDiv(bits, Long.SIZE)];
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
        if (bits % Long.SIZE != 0) {
            words[words.length - 1] |= -1L << bits;
        }
        return words;
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

    @Override
    public boolean isUsed(long cluster) throws IOException {
        Objects.checkIndex(cluster, clusters());
        int bit = (int) (cluster % superblock.groupClusters());
        return (part(cluster / superblock.groupClusters()).words()[bit / Long.SIZE] >>> bit & 1) != 0;
    }

    @Override
    public Optional<ClusterRun> nextFree(long from) throws IOException {
        Objects.checkIndex(from, clusters() + 1);
        long start = next(from, false);
        return start >= clusters() ? Optional.empty()
                : Optional.of(new ClusterRun(start, Math.min(clusters(), next(start, true)) - start));
    }

    private long next(long from, boolean used) throws IOException {
        long bits = superblock.groupClusters();
        for (long group = from / bits; group * bits < clusters(); group++) {
            long[] words = part(group).words();
            int first = (int) Math.max(0, from - group * bits);
            for (int word = first / Long.SIZE; word < words.length; word++) {
                long wanted = used ? words[word] : ~words[word];
                if (word == first / Long.SIZE) {
                    wanted &= -1L << first;
                }
                long found = (long) word * Long.SIZE + Long.numberOfTrailingZeros(wanted);
                if (wanted != 0 && found < bits) {
                    return group * bits + found;
                }
            }
        }
        return clusters();
    }

    @Override
    public long free() throws IOException {
        long free = 0;
        for (long group = 0; group * superblock.groupClusters() < clusters(); group++) {
            for (long word : part(group).words()) {
                free += Long.bitCount(~word);
            }
        }
        return free;
    }
}

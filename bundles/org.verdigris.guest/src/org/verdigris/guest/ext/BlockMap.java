package org.verdigris.guest.ext;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;

import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.bytes.Runs;
import org.verdigris.guest.bytes.Structure;

/**
 * Finds out where the content of an inode lies: by extents, or by lists of blocks in up to three levels. A node or list
 * that is met twice makes the record void, so that the walk ends and takes no longer than the volume has blocks.
 */
final class BlockMap {

    private static final int MAGIC = 0xF30A;
    private static final int HEADER = 12;
    private static final int ENTRY = 12;
    private static final int DEEPEST = 5;
    /** Longer extents are reserved, but not written. */
    private static final int LONGEST_WRITTEN = 32768;
    private static final int DIRECT = 12;

    /** The number of a block within a file has 32 bits. */
    private static final long MOST_BLOCKS = 1L << 32;

    private final Groups groups;
    private final Superblock superblock;
    private final long wanted;
    private final Set<Long> met = new HashSet<>();
    private final Runs runs = new Runs();
    private long stored;

    private BlockMap(Groups groups, long wanted) {
        this.groups = groups;
        this.superblock = groups.superblock();
        this.wanted = wanted;
    }

    /**
     * The runs of all blocks of the content; what is not stored is sparse.
     *
     * @throws DamagedVolumeException if the record of them makes no sense
     */
    static Runs read(Groups groups, Inode inode) throws IOException {
        long blocks = Math.ceilDiv(inode.size(), groups.superblock().blockBytes());
        if (blocks < 0 || blocks > MOST_BLOCKS) {
            throw damaged();
        }
        BlockMap map = new BlockMap(groups, blocks);
        ByteBuffer root = Structure.slice(inode.bytes(), Inode.CONTENT_AT, Inode.CONTENT_BYTES);
        if (inode.hasExtents()) {
            map.addExtents(root, DEEPEST);
        } else {
            map.addLists(root);
        }
        map.addHole(blocks - map.runs.clusters());
        return map.runs;
    }

    private static DamagedVolumeException damaged() {
        return new DamagedVolumeException(Messages.Content_damaged);
    }

    private void addHole(long length) {
        if (length > 0) {
            runs.add(Runs.SPARSE, length);
        }
    }

    /** What reaches behind the content's end is reserved for its growth and left out. */
    private void add(long place, long length) throws DamagedVolumeException {
        long needed = Math.min(length, wanted - runs.clusters());
        if (needed <= 0) {
            return;
        }
        stored += needed;
        if (place <= 0 || place > superblock.blocks() - needed || stored > superblock.blocks()) {
            throw damaged();
        }
        runs.add(place, needed);
    }

    private ByteBuffer block(long number) throws IOException {
        long at = groups.at(number);
        if (!met.add(number)) {
            throw damaged();
        }
        return Structure.read(groups.volume(), at, superblock.blockBytes());
    }

    private void addExtents(ByteBuffer node, int deepest) throws IOException {
        int count = node.getChar(2);
        int depth = node.getChar(6);
        if (node.getChar(0) != MAGIC || depth > deepest || count > (node.limit() - HEADER) / ENTRY) {
            throw damaged();
        }
        for (int at = HEADER; at < HEADER + count * ENTRY; at += ENTRY) {
            if (depth > 0) {
                long place = Integer.toUnsignedLong(node.getInt(at + 4)) | (long) node.getChar(at + 8) << 32;
                addExtents(block(place), depth - 1);
            } else {
                addExtent(node, at);
            }
        }
    }

    private void addExtent(ByteBuffer node, int at) throws DamagedVolumeException {
        long first = Integer.toUnsignedLong(node.getInt(at));
        int length = node.getChar(at + 4);
        long place = Integer.toUnsignedLong(node.getInt(at + 8)) | (long) node.getChar(at + 6) << 32;
        if (first < runs.clusters() || length == 0) {
            if (first < wanted) {
                throw damaged();
            }
            return;
        }
        addHole(Math.min(first, wanted) - runs.clusters());
        if (length > LONGEST_WRITTEN) {
            addHole(Math.min(length - LONGEST_WRITTEN, wanted - runs.clusters()));
        } else {
            add(place, length);
        }
    }

    private void addLists(ByteBuffer root) throws IOException {
        for (int i = 0; i < DIRECT; i++) {
            addList(Integer.toUnsignedLong(root.getInt(i * 4)), 0);
        }
        for (int level = 1; level <= 3; level++) {
            addList(Integer.toUnsignedLong(root.getInt((DIRECT + level - 1) * 4)), level);
        }
    }

    private void addList(long place, int level) throws IOException {
        if (runs.clusters() >= wanted) {
            return;
        }
        if (place == 0) {
            long reach = 1;
            for (int i = 0; i < level; i++) {
                reach *= superblock.blockBytes() / Integer.BYTES;
            }
            addHole(Math.min(reach, wanted - runs.clusters()));
        } else if (level == 0) {
            add(place, 1);
        } else {
            ByteBuffer list = block(place);
            for (int at = 0; at < list.limit() && runs.clusters() < wanted; at += Integer.BYTES) {
                addList(Integer.toUnsignedLong(list.getInt(at)), level - 1);
            }
        }
    }
}

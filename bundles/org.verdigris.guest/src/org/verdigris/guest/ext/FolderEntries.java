package org.verdigris.guest.ext;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Extent;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.bytes.Structure;

/**
 * The entries of a folder: a list in each block. The inner nodes of an indexed folder look like empty entries, so that the
 * list is complete without the index.
 */
final class FolderEntries {

    /** A name and the inode it stands for. */
    record Entry(long inode, String name) {
    }

    private static final int HEADER = 8;
    /** The inode of the parent stands before the entries that lie in the inode itself. */
    private static final int INLINE_AT = 4;
    /** The blocks of a broken folder may be the same ones again and again. */
    private static final int MOST = 1_000_000;

    private final int blockBytes;
    private final List<Entry> found = new ArrayList<>();
    private boolean damaged;

    FolderEntries(int blockBytes) {
        this.blockBytes = blockBytes;
    }

    List<Entry> found() {
        return found;
    }

    /** Whether a part could not be read. */
    boolean damaged() {
        return damaged;
    }

    void read(DiskContent content) throws IOException {
        long at = 0;
        while (at + blockBytes <= content.size()) {
            if (found.size() > MOST) {
                damaged = true;
                return;
            }
            Extent extent = content.extent(at);
            if (extent.zero() && extent.end() >= at + blockBytes) { // a hole, where no entry can be
                damaged = true;
                at = extent.end() / blockBytes * blockBytes;
                continue;
            }
            try {
                add(Structure.read(content, at, blockBytes));
            } catch (DamagedVolumeException e) {
                damaged = true;
            }
            at += blockBytes;
        }
    }

    void readInline(Inode inode) {
        ByteBuffer first = inode.inline().getFirst();
        ByteBuffer second = inode.inline().getLast();
        damaged |= inode.size() > first.limit() + second.limit() || first.limit() < INLINE_AT;
        if (first.limit() > INLINE_AT) {
            add(Structure.slice(first, INLINE_AT, first.limit() - INLINE_AT));
        }
        add(second);
    }

    private void add(ByteBuffer block) {
        int at = 0;
        while (at + HEADER <= block.limit()) {
            int length = block.getChar(at + 4);
            length = length == 0xFFFF || length == 0 && block.limit() == 1 << 16 ? 1 << 16 : length;
            int characters = Byte.toUnsignedInt(block.get(at + 6));
            if (length < HEADER || length > block.limit() - at || characters > length - HEADER) {
                damaged = true;
                return;
            }
            long inode = Integer.toUnsignedLong(block.getInt(at));
            String name = FileName.text(block, at + HEADER, characters);
            if (inode != 0 && !name.isEmpty() && !name.equals(".") && !name.equals("..")) {
                found.add(new Entry(inode, name));
            }
            at += length;
        }
    }
}

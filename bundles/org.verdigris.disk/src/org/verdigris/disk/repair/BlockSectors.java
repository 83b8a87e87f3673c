package org.verdigris.disk.repair;

import java.io.IOException;
import java.nio.ByteBuffer;

import org.verdigris.disk.vhd.BlockFile;

/** The sectors of blocks, each with its mark and whether it has data; read a megabyte at a time. */
final class BlockSectors {

    private static final int CHUNK = 1 << 20;
    private static final ByteBuffer ZERO = ByteBuffer.allocate(Draft.SECTOR).asReadOnlyBuffer();

    private final BlockFile blocks;
    private final ByteBuffer bitmap;
    private final ByteBuffer data;

    /** Is told of the sectors of a block. */
    interface Visitor {

        /** @param zero whether all bytes of the sector are zero */
        void sector(int number, boolean marked, boolean zero) throws IOException;
    }

    BlockSectors(BlockFile blocks) {
        this.blocks = blocks;
        this.bitmap = ByteBuffer.allocate(blocks.bitmapBytes());
        this.data = ByteBuffer.allocate(Math.min(CHUNK, blocks.blockSize()));
    }

    /** Tells of the first sectors of the block at a place, in order. */
    void visit(long place, int sectors, Visitor visitor) throws IOException {
        blocks.read(bitmap.clear(), place);
        int inChunk = data.capacity() / Draft.SECTOR;
        for (int sector = 0; sector < sectors; sector++) {
            int at = sector % inChunk * Draft.SECTOR;
            if (at == 0) {
                blocks.read(data.clear(), place + blocks.bitmapBytes() + (long) sector * Draft.SECTOR);
            }
            boolean marked = (bitmap.get(sector / Byte.SIZE) & 0x80 >>> sector % Byte.SIZE) != 0;
            visitor.sector(sector, marked, data.slice(at, Draft.SECTOR).mismatch(ZERO) < 0);
        }
    }

    /** A copy of the bitmap of the block that is visited. */
    byte[] bitmap() {
        return bitmap.array().clone();
    }

    /** How many sectors of a block belong to a disk of this capacity. */
    int sectors(long number, long capacity) {
        long rest = capacity - number * blocks.blockSize();
        return (int) Math.clamp(rest / Draft.SECTOR, 0L, blocks.blockSize() / Draft.SECTOR);
    }
}

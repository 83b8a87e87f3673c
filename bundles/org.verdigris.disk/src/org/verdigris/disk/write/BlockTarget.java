package org.verdigris.disk.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

import org.verdigris.disk.vhd.ParentRecord;

/** Blocks in the order of the content; a block into which nothing is written has no place in the file. */
final class BlockTarget implements Target {

    private static final int SECTOR = 512;
    private static final int UNUSED = -1;

    private final TargetFile file;
    private final NewDisk disk;
    private final Layout layout;
    private final Optional<ParentRecord> parent;
    private final ByteBuffer table;
    private final ByteBuffer bitmap;
    private long openBlock = UNUSED;
    private int blocks;

    /** @param parent what a differencing disk is to say of its parent; empty for others */
    BlockTarget(TargetFile file, NewDisk disk, Optional<ParentRecord> parent) {
        this.file = file;
        this.disk = disk;
        this.layout = Layout.of(disk);
        this.parent = parent;
        this.bitmap = ByteBuffer.allocate(layout.bitmapBytes());
        this.table = ByteBuffer.allocate(Math.toIntExact(layout.tableEnd() - layout.table()));
        while (table.hasRemaining()) {
            table.putInt(UNUSED);
        }
    }

    @Override
    public void write(ByteBuffer bytes, long position) throws IOException {
        int at = 0;
        while (at < bytes.limit()) {
            long block = (position + at) / layout.blockSize();
            int inBlock = (int) ((position + at) % layout.blockSize());
            int length = Math.min(bytes.limit() - at, layout.blockSize() - inBlock);
            open(block);
            if (disk.format() == DiskFormat.DIFFERENCING) {
                mark(inBlock / SECTOR, Math.ceilDiv(inBlock + length, SECTOR));
            }
            file.write(bytes.slice(at, length), layout.block(blocks - 1L) + layout.bitmapBytes() + inBlock);
            at += length;
        }
    }

    /** Goes on with a block; as the content comes in its order, none before it is written to again. */
    private void open(long block) throws IOException {
        if (block == openBlock) {
            return;
        }
        closeBlock();
        openBlock = block;
        table.putInt((int) block * Integer.BYTES, (int) (layout.block(blocks) / SECTOR));
        blocks++;
        if (disk.format() == DiskFormat.DYNAMIC) { // all its sectors are as valid as those that were never written
            long bytes = Math.min(layout.blockSize(), disk.capacity() - block * layout.blockSize());
            mark(0, (int) (bytes / SECTOR));
        }
    }

    private void closeBlock() throws IOException {
        if (openBlock != UNUSED) {
            file.write(bitmap.clear(), layout.block(blocks - 1L));
            bitmap.put(0, new byte[layout.bitmapBytes()]);
        }
    }

    private void mark(int from, int to) {
        int sector = from;
        while (sector < to) {
            int at = sector / Byte.SIZE;
            int inByte = sector % Byte.SIZE;
            int count = Math.min(Byte.SIZE - inByte, to - sector);
            bitmap.put(at, (byte) (bitmap.get(at) | (0xFF << Byte.SIZE - count & 0xFF) >>> inByte));
            sector += count;
        }
    }

    @Override
    public void finishContent() throws IOException {
        closeBlock();
        file.write(table.clear(), layout.table());
        if (parent.isEmpty()) {
            file.write(Structures.header(disk, layout), Layout.HEADER);
            return;
        }
        for (ParentRecord.Locator locator : parent.get().locators()) {
            file.write(locator.text().duplicate().rewind(), layout.room(locator).offset());
        }
        file.write(Structures.header(disk, layout, parent.get()), Layout.HEADER);
    }

    @Override
    public void finishDisk() throws IOException {
        ByteBuffer footer = Structures.footer(disk);
        file.write(footer.duplicate(), layout.block(blocks));
        file.write(footer, 0);
    }
}

package org.verdigris.disk.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Blocks in the order of the content; a block that is zero throughout has no place in the file. */
final class BlockTarget implements Target {

    private static final int SECTOR = 512;
    private static final int UNUSED = -1;

    private final TargetFile file;
    private final NewDisk disk;
    private final Layout layout;
    private final Optional<ParentNames> names;
    private final ByteBuffer table;
    private int blocks;

    BlockTarget(TargetFile file, NewDisk disk, Optional<ParentNames> names) {
        this.file = file;
        this.disk = disk;
        this.layout = Layout.of(disk);
        this.names = names;
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
            file.write(bytes.slice(at, length), place((int) block) + layout.bitmapBytes() + inBlock);
            at += length;
        }
    }

    /** Where a block is in the file; a new one begins with the bitmap of all its sectors. */
    private long place(int block) throws IOException {
        int entry = table.getInt(block * Integer.BYTES);
        if (entry != UNUSED) {
            return Integer.toUnsignedLong(entry) * SECTOR;
        }
        long place = layout.block(blocks);
        blocks++;
        table.putInt(block * Integer.BYTES, (int) (place / SECTOR));
        file.write(bitmap(block), place);
        return place;
    }

    private ByteBuffer bitmap(int block) {
        long bytes = Math.min(layout.blockSize(), disk.capacity() - (long) block * layout.blockSize());
        int sectors = (int) (bytes / SECTOR);
        ByteBuffer bitmap = ByteBuffer.allocate(layout.bitmapBytes());
        for (int sector = 0; sector < sectors; sector += Byte.SIZE) {
            int present = Math.min(Byte.SIZE, sectors - sector);
            bitmap.put((byte) (0xFF << Byte.SIZE - present));
        }
        return bitmap.clear();
    }

    @Override
    public void finishContent() throws IOException {
        file.write(table.clear(), layout.table());
        if (names.isEmpty()) {
            file.write(Structures.header(disk, layout), Layout.HEADER);
            return;
        }
        writeName(names.get().absoluteBytes(), Layout.ABSOLUTE_NAME);
        writeName(names.get().relativeBytes(), layout.tableEnd());
        Path parent = disk.parent().orElseThrow().file();
        file.write(Structures.header(disk, layout, names.get(), Files.getLastModifiedTime(parent).toInstant()),
                Layout.HEADER);
    }

    private void writeName(Optional<byte[]> name, long offset) throws IOException {
        if (name.isPresent()) {
            file.write(ByteBuffer.wrap(name.get()), offset);
        }
    }

    @Override
    public void finishDisk() throws IOException {
        ByteBuffer footer = Structures.footer(disk);
        file.write(footer.duplicate(), layout.block(blocks));
        file.write(footer, 0);
    }
}

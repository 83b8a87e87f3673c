package org.verdigris.disk.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

import org.verdigris.disk.BlockTable;
import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.vhd.BlockFile;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.vhd.Region;
import org.verdigris.disk.vhd.VhdImage;

/** Where the blocks of a disk are, and where more of them can go: behind the last, with their data on 4096 bytes. */
final class BlockRoom {

    static final int SECTOR = 512;
    static final int UNUSED = -1;

    private static final int PAGE = 4096;

    private final VhdImage image;
    private final BlockFile blocks;
    private final BlockTable table;
    private final long usedEnd;

    BlockRoom(VhdImage image) throws IOException {
        this.image = image;
        this.blocks = image.blocks().orElseThrow();
        this.table = image.info().table().orElseThrow();
        this.usedEnd = findUsedEnd();
    }

    private long findUsedEnd() throws IOException {
        long[] end = {blocks.data().from()};
        long blockBytes = (long) blocks.bitmapBytes() + blocks.blockSize();
        blocks.visit((number, place) -> end[0] = Math.max(end[0], place + blockBytes));
        for (Region locator : blocks.locators()) {
            end[0] = Math.max(end[0], locator.to());
        }
        return end[0];
    }

    BlockFile blocks() {
        return blocks;
    }

    /** The end of the last block and of all metadata but the footer. */
    long usedEnd() {
        return usedEnd;
    }

    /** Where the first new block begins. */
    long firstFree() {
        return Math.ceilDiv(usedEnd + blocks.bitmapBytes(), PAGE) * PAGE - blocks.bitmapBytes();
    }

    /** Bytes from one new block to the next. */
    long stride() {
        return Math.ceilDiv((long) blocks.bitmapBytes() + blocks.blockSize(), PAGE) * PAGE;
    }

    /** Where the table's entry for a block is. */
    long entryPlace(long number) {
        return table.offset() + number * Integer.BYTES;
    }

    /** The table's entry for a block. */
    int entry(long number) throws IOException {
        ByteBuffer entry = ByteBuffer.allocate(Integer.BYTES);
        blocks.read(entry, entryPlace(number));
        return entry.getInt(0);
    }

    /** The bitmap of a block that is there. */
    ByteBuffer bitmap(long place) throws IOException {
        if (!blocks.canLieAt(place)) {
            throw new DamagedDiskException("B02", Messages.text(Messages.Damaged_noData, image.info().file(), place));
        }
        ByteBuffer bitmap = ByteBuffer.allocate(blocks.bitmapBytes());
        blocks.read(bitmap, place);
        return bitmap.clear();
    }

    long countUnused(List<Long> numbers) throws IOException {
        long unused = 0;
        for (long number : numbers) {
            unused += entry(number) == UNUSED ? 1 : 0;
        }
        return unused;
    }

    /** Bytes that the file has at most with these blocks in it. */
    long largest(List<Long> numbers) throws IOException {
        long unused = countUnused(numbers);
        return Math.max(image.info().fileSize(), unused == 0 ? 0 : firstFree() + unused * stride() + SECTOR);
    }

    /** Where the header of XenServer's map of full blocks is, if there is one. */
    long mapHeader() {
        return Math.ceilDiv(table.offset() + (long) table.entries() * Integer.BYTES, SECTOR) * SECTOR;
    }
}

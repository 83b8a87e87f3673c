package org.verdigris.disk.write;

/**
 * Where the parts of a new disk with blocks go: as Windows 8 does it for a dynamically expanding disk, as Windows 10
 * does it for a differencing one. The table is filled up to 4096 bytes, and data begins on 4096 bytes.
 *
 * @param table       offset of the block allocation table
 * @param tableEnd    its end with its filling, a multiple of 4096
 * @param metadataEnd the end of the table and of the names of the parent
 * @param bitmapBytes bytes of the bitmap before the data of a block
 * @param blockSize   bytes of data in a block
 */
record Layout(long table, long tableEnd, long metadataEnd, int bitmapBytes, int blockSize) {

    static final int FOOTER = 512;
    static final int HEADER = 512;
    static final int ABSOLUTE_NAME = 4096;
    static final int ABSOLUTE_SPACE = 4096;
    static final int RELATIVE_SPACE = 65536;

    private static final int DYNAMIC_TABLE = 1536;
    private static final int CHILD_TABLE = 8192;
    private static final int PAGE = 4096;
    private static final int SECTOR = 512;

    static Layout of(NewDisk disk) {
        boolean child = disk.format() == DiskFormat.DIFFERENCING;
        long table = child ? CHILD_TABLE : DYNAMIC_TABLE;
        long tableEnd = up(table + Math.ceilDiv(disk.capacity(), disk.blockSize()) * Integer.BYTES);
        int bitmap = Math.ceilDiv(Math.ceilDiv(disk.blockSize() / SECTOR, 8), SECTOR) * SECTOR;
        return new Layout(table, tableEnd, tableEnd + (child ? RELATIVE_SPACE : 0), bitmap, disk.blockSize());
    }

    /** Where the block with a number in file order begins; behind the last one that is where the footer belongs. */
    long block(long number) {
        long first = up(metadataEnd + bitmapBytes) - bitmapBytes;
        return first + number * up((long) bitmapBytes + blockSize);
    }

    private static long up(long offset) {
        return Math.ceilDiv(offset, PAGE) * PAGE;
    }
}

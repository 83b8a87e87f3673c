package org.verdigris.disk.vhd;

/**
 * Where a block allocation table is and what its entries stand for.
 *
 * @param offset    byte offset of the table in the file
 * @param entries   how many entries it has
 * @param needed    how many blocks the disk has
 * @param blockSize bytes of data in a block, a power of two
 * @param data      the part of the file where blocks may lie: behind header, table and map, before the end footer
 */
record TableShape(long offset, int entries, long needed, int blockSize, Region data) {

    /** Bytes of a block's sector bitmap: one bit a sector, rounded up to a whole sector. */
    int bitmapBytes() {
        return Math.ceilDiv(blockSize / Footer.SIZE / Byte.SIZE, Footer.SIZE) * Footer.SIZE;
    }

    /** Bytes that a block takes in the file. */
    long blockBytes() {
        return (long) bitmapBytes() + blockSize;
    }
}

package org.verdigris.disk.vhdx;

/**
 * What the metadata of a VHDX file lead to.
 *
 * @param size      bytes of content
 * @param blockSize bytes of a block, 1 to 256 MiB, a power of two
 * @param ratio     how many blocks lie between two bitmap entries of the table
 * @param table     offset of the block allocation table; the file holds all of it
 */
record VhdxLayout(long size, int blockSize, long ratio, long table) {

    long blocks() {
        return Math.ceilDiv(size, blockSize);
    }

    /** Where the entry of a block lies: behind each chunk of blocks the table has an entry for their bitmap. */
    long entry(long block) {
        return table + Long.BYTES * (block + block / ratio);
    }
}

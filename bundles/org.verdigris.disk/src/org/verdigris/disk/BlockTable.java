package org.verdigris.disk;

/**
 * The block allocation table of a dynamically expanding or differencing disk, counted.
 *
 * @param offset    byte offset of the table in the file
 * @param entries   how many entries it has; may be more than the disk needs
 * @param blockSize bytes of data in a block: a power of two, 4096 to 2^30, usually 2 MiB
 * @param allocated how many entries name a block in the file
 */
public record BlockTable(long offset, int entries, int blockSize, int allocated) {
}

package org.verdigris.disk.vhdx;

/**
 * A part of a VHDX file; the file holds all of it.
 *
 * @param offset of its first byte, 1 MiB or more
 * @param length bytes of it
 */
record Region(long offset, long length) {
}

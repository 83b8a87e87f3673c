package org.verdigris.disk.vhd;

import java.nio.ByteBuffer;

/**
 * A structure of a file.
 *
 * @param offset where it begins in the file
 * @param bytes  a copy of its bytes, from 0 to the limit
 */
public record Piece(long offset, ByteBuffer bytes) {
}

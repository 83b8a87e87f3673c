package org.verdigris.disk.write;

import java.nio.ByteBuffer;

/**
 * A block that is written to.
 *
 * @param place  where it begins in the file
 * @param bitmap which of its sectors are there
 * @param isNew  whether the table does not know it yet
 */
record OpenBlock(long place, ByteBuffer bitmap, boolean isNew) {

    /** Marks sectors as there. */
    void set(int first, int count) {
        int end = first + count;
        int sector = first;
        while (sector < end) {
            int index = sector / Byte.SIZE;
            if (sector % Byte.SIZE == 0 && end - sector >= Byte.SIZE) {
                bitmap.put(index, (byte) 0xFF);
                sector += Byte.SIZE;
            } else {
                bitmap.put(index, (byte) (bitmap.get(index) | 0x80 >> sector % Byte.SIZE));
                sector++;
            }
        }
    }
}

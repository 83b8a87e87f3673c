package org.verdigris.guest.registry;

import org.verdigris.guest.DamagedVolumeException;

/**
 * The cells of a hive by their offset. The bins around them are not looked at: cells of a bin whose head is broken can
 * still be read.
 */
final class Cells {

    /** Stands for a cell that is not there. */
    static final int NONE = -1;
    /** Bytes of a bin's head, so the least offset of a cell. */
    static final int LEAST = 32;
    /** Offsets and sizes of cells are multiples of it. */
    static final int STEP = 8;

    private final HiveBytes bytes;
    private final String hive;
    private final int end;

    /** @param end the position behind the last byte of the bins, inside the bytes */
    Cells(HiveBytes bytes, String hive, int end) {
        this.bytes = bytes;
        this.hive = hive;
        this.end = end;
    }

    HiveBytes bytes() {
        return bytes;
    }

    /** The position behind the last byte of the bins. */
    int end() {
        return end;
    }

    /** The cell in use at an offset. */
    Cell at(int offset) throws DamagedVolumeException {
        if (offset < LEAST || offset % STEP != 0 || offset > end - BaseBlock.SIZE - STEP) {
            throw damage(offset);
        }
        int start = BaseBlock.SIZE + offset;
        int size = bytes.i32(start);
        if (size > -STEP || size < start - end) {
            throw damage(offset);
        }
        return new Cell(this, offset, start + Integer.BYTES, -size - Integer.BYTES);
    }

    /** What to throw when the cell at an offset is not what it should be. */
    DamagedVolumeException damage(int offset) {
        return new DamagedVolumeException(
                Messages.text(Messages.Cell_damaged, hive, Integer.toUnsignedLong(offset + BaseBlock.SIZE)));
    }
}

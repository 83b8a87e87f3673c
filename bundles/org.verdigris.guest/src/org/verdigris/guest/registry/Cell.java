package org.verdigris.guest.registry;

import org.verdigris.guest.DamagedVolumeException;

/**
 * A cell in use: where its data begin in the file, and how many bytes they are.
 *
 * @param offset what other cells call it by
 */
record Cell(Cells cells, int offset, int start, int length) {

    int u8(int at) throws DamagedVolumeException {
        return cells.bytes().u8(place(at, Byte.BYTES));
    }

    int u16(int at) throws DamagedVolumeException {
        return cells.bytes().u16(place(at, Short.BYTES));
    }

    int i32(int at) throws DamagedVolumeException {
        return cells.bytes().i32(place(at, Integer.BYTES));
    }

    long i64(int at) throws DamagedVolumeException {
        return cells.bytes().i64(place(at, Long.BYTES));
    }

    byte[] bytes(int at, int count) throws DamagedVolumeException {
        return cells.bytes().bytes(place(at, count), count);
    }

    /** Whether the two characters stand at its start. */
    boolean is(char first, char second) {
        return length >= Short.BYTES && cells.bytes().u16(start) == (first | second << 8);
    }

    private int place(int at, int count) throws DamagedVolumeException {
        if (at < 0 || count < 0 || at > length - count) {
            throw cells.damage(offset);
        }
        return start + at;
    }
}

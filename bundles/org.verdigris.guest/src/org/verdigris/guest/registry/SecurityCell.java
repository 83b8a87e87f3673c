package org.verdigris.guest.registry;

import org.verdigris.guest.DamagedVolumeException;

/** The cell of a security descriptor ({@code sk}), shared by keys; all of a hive form a ring. */
record SecurityCell(Cell cell) {

    static final int NEXT = 4;
    static final int PREVIOUS = 8;
    static final int KEYS = 12;
    static final int SIZE = 16;
    static final int DESCRIPTOR = 20;

    static SecurityCell at(Cells cells, int offset) throws DamagedVolumeException {
        Cell cell = cells.at(offset);
        if (!cell.is('s', 'k') || cell.i32(SIZE) < 0 || cell.i32(SIZE) > cell.length() - DESCRIPTOR) {
            throw cells.damage(offset);
        }
        return new SecurityCell(cell);
    }

    int next() throws DamagedVolumeException {
        return cell.i32(NEXT);
    }

    int previous() throws DamagedVolumeException {
        return cell.i32(PREVIOUS);
    }

    /** How many keys use it. */
    int keys() throws DamagedVolumeException {
        return cell.i32(KEYS);
    }

    byte[] descriptor() throws DamagedVolumeException {
        return cell.bytes(DESCRIPTOR, cell.i32(SIZE));
    }
}

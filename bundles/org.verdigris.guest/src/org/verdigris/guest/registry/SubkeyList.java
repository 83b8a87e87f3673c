package org.verdigris.guest.registry;

import org.verdigris.guest.DamagedVolumeException;

/** A list of keys ({@code lf}, {@code lh}, {@code li}) whose entries are known to lie inside its cell. */
record SubkeyList(Cell cell, int width) {

    static final int COUNT = 2;
    static final int ENTRIES = 4;

    static SubkeyList at(Cells cells, int offset) throws DamagedVolumeException {
        Cell cell = cells.at(offset);
        int width = width(cell);
        if (width == 0 || cell.u16(COUNT) > (cell.length() - ENTRIES) / width) {
            throw cells.damage(offset);
        }
        return new SubkeyList(cell, width);
    }

    /** Bytes of an entry of such a list; 0 if the cell is none. */
    static int width(Cell cell) {
        return cell.is('l', 'i') ? Integer.BYTES : cell.is('l', 'f') || cell.is('l', 'h') ? Long.BYTES : 0;
    }

    int count() throws DamagedVolumeException {
        return cell.u16(COUNT);
    }

    int key(int index) throws DamagedVolumeException {
        return cell.i32(ENTRIES + index * width);
    }

    /** What stands beside a key in lists other than {@code li}. */
    int hint(int index) throws DamagedVolumeException {
        return cell.i32(ENTRIES + index * width + Integer.BYTES);
    }

    boolean isHashed() {
        return cell.is('l', 'h');
    }
}

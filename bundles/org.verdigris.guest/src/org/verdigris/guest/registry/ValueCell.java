package org.verdigris.guest.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.verdigris.guest.DamagedVolumeException;

/** The cell of a value ({@code vk}). Its name is known to lie inside. */
record ValueCell(Cell cell) {

    static final int NAME_LENGTH = 2;
    static final int SIZE = 4;
    static final int DATA = 8;
    static final int TYPE = 12;
    static final int FLAGS = 16;
    static final int NAME = 20;

    static final int EIGHT_BIT = 1;
    /** In the size: the data lie in the field that otherwise names their cell. */
    static final int INLINE = 0x8000_0000;
    static final int MOST_INLINE = 4;
    /** Bytes of a segment of data that are too large for one cell. */
    static final int SEGMENT = 16_344;
    /** In the cell of such data ({@code db}): how many segments there are, and the list of their offsets. */
    static final int SEGMENTS = 2;
    static final int SEGMENT_LIST = 4;

    static ValueCell at(Cells cells, int offset) throws DamagedVolumeException {
        Cell cell = cells.at(offset);
        if (!cell.is('v', 'k') || cell.u16(NAME_LENGTH) > cell.length() - NAME) {
            throw cells.damage(offset);
        }
        return new ValueCell(cell);
    }

    String name() throws DamagedVolumeException {
        return KeyCell.text(cell.bytes(NAME, cell.u16(NAME_LENGTH)), (cell.u16(FLAGS) & EIGHT_BIT) != 0);
    }

    int type() throws DamagedVolumeException {
        return cell.i32(TYPE);
    }

    boolean isInline() throws DamagedVolumeException {
        return (cell.i32(SIZE) & INLINE) != 0;
    }

    /** Bytes of data that the cell promises. */
    int size() throws DamagedVolumeException {
        return cell.i32(SIZE) & ~INLINE;
    }

    /** The offsets of the cells that hold data and nothing else. */
    List<Integer> dataCells(boolean bigData) throws DamagedVolumeException {
        if (isInline() || size() == 0) {
            return List.of();
        }
        Cell data = cell.cells().at(cell.i32(DATA));
        if (!bigData || size() <= SEGMENT || !data.is('d', 'b')) {
            return List.of(data.offset());
        }
        Cell list = data.cells().at(data.i32(SEGMENT_LIST));
        List<Integer> cells = new ArrayList<>(List.of(data.offset(), list.offset()));
        int count = data.u16(SEGMENTS);
        for (int i = 0; i < count; i++) {
            cells.add(list.i32(i * Integer.BYTES));
        }
        return cells;
    }

    /** The data as far as they are there: shorter than promised if they are damaged. */
    byte[] data(boolean bigData) throws DamagedVolumeException {
        int size = size();
        if (isInline()) {
            return cell.bytes(DATA, Math.min(size, MOST_INLINE));
        }
        if (size == 0) {
            return new byte[0];
        }
        Cell data = cell.cells().at(cell.i32(DATA));
        if (bigData && size > SEGMENT && data.is('d', 'b')) {
            return joined(data, size);
        }
        return data.bytes(0, Math.min(size, data.length()));
    }

    private byte[] joined(Cell head, int size) throws DamagedVolumeException {
        int count = head.u16(SEGMENTS);
        Cell list = head.cells().at(head.i32(SEGMENT_LIST));
        if (count > list.length() / Integer.BYTES || (size - 1) / SEGMENT >= count) {
            throw head.cells().damage(head.offset());
        }
        Set<Integer> met = new HashSet<>();
        byte[] joined = new byte[Math.min(size, head.cells().end())];
        int done = 0;
        for (int i = 0; done < joined.length; i++) {
            Cell segment = head.cells().at(list.i32(i * Integer.BYTES));
            int length = Math.min(SEGMENT, joined.length - done);
            if (segment.length() < length || !met.add(segment.offset())) {
                return Arrays.copyOf(joined, done);
            }
            System.arraycopy(segment.bytes(0, length), 0, joined, done, length);
            done += length;
        }
        return joined;
    }
}

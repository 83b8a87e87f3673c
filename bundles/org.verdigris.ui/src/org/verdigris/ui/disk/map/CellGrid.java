package org.verdigris.ui.disk.map;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * How cells lie in a window: row by row, squares of one size.
 *
 * @param cells   how many
 * @param side    pixels of a cell with the gap behind it
 * @param columns cells in a row
 */
record CellGrid(int cells, int side, int columns) {
    static final int SMALLEST = 3;
    static final int LARGEST = 48;

    /** The largest squares with which all cells are in the window, or the smallest there are. */
    static CellGrid fitting(int cells, int width, int height) {
        int side = LARGEST;
        while (side > SMALLEST && rows(cells, Math.max(1, width / side)) * side > height) {
            side--;
        }
        return of(cells, side, width);
    }

    static CellGrid of(int cells, int side, int width) {
        return new CellGrid(cells, side, Math.max(1, width / side));
    }

    private static int rows(int cells, int columns) {
        return Math.ceilDiv(cells, columns);
    }

    int rows() {
        return rows(cells, columns);
    }

    Rectangle place(int cell) {
        int gap = side >= 6 ? 1 : 0;
        return new Rectangle(cell % columns * side, cell / columns * side, side - gap, side - gap);
    }

    /** The cell at a point, negative where there is none. */
    int at(Point point) {
        int column = Math.floorDiv(point.x, side);
        int cell = Math.floorDiv(point.y, side) * columns + column;
        return column < 0 || column >= columns || cell < 0 || cell >= cells ? -1 : cell;
    }
}

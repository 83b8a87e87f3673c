package org.verdigris.ui.disk.map;

import org.verdigris.disk.DiskType;
import org.verdigris.disk.check.DiskUsage;
import org.verdigris.disk.map.AllocationMap;
import org.verdigris.ui.disk.DiskMessages;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/** A map in words: what it shows as a whole, and what one of its cells stands for. */
final class MapWords {
    /** Writers leave less than this before a block to begin it on a boundary. */
    private static final int NOTABLE = 4096;

    private MapWords() {
    }

    /** How much is in the file and what a cell is. */
    static String whole(AllocationMap map) {
        long perCell = map.cellBytes() / map.blockSize();
        return Phrase.of(DiskMessages.MapWords_whole, map.allocated(), map.blocks(), Sizes.human(map.blockSize()),
                perCell, Sizes.human(map.cellBytes()));
    }

    /** In which order the blocks lie in the file. */
    static String order(AllocationMap map, DiskUsage usage) {
        if (map.allocated() == 0 || usage.space().isEmpty()) {
            return DiskMessages.MapWords_empty;
        }
        long displaced = usage.space().get().displaced();
        String order = displaced == 0 ? DiskMessages.MapWords_inOrder
                : Phrase.of(DiskMessages.MapWords_displaced, displaced, map.allocated(),
                        Math.max(1, displaced * 100 / map.allocated()));
        long unreferenced = usage.space().get().unreferenced();
        return unreferenced < NOTABLE ? order
                : order + " " + Phrase.of(DiskMessages.MapWords_unreferenced, Sizes.human(unreferenced));
    }

    /** Which blocks a cell stands for, where they are in the disk, and whether and where they are in the file. */
    static String cell(AllocationMap map, int cell) {
        long perCell = map.cellBytes() / map.blockSize();
        long first = cell * perCell;
        long last = Math.min(first + perCell, map.blocks()) - 1;
        long from = cell * map.cellBytes();
        long to = Math.min(from + map.cellBytes(), map.info().capacity());
        String which = first == last ? Phrase.of(DiskMessages.MapWords_block, first)
                : Phrase.of(DiskMessages.MapWords_blocks, first, last);
        boolean close = Sizes.human(from).equals(Sizes.human(to));
        return Phrase.of(DiskMessages.MapWords_cell, which, close ? Sizes.exact(from) : Sizes.human(from),
                close ? Sizes.exact(to) : Sizes.human(to),
                there(map, cell, first, last));
    }

    private static String there(AllocationMap map, int cell, long first, long last) {
        int percent = map.cells().get(cell);
        if (percent == 0) {
            return map.info().type() == DiskType.DIFFERENCING ? DiskMessages.MapWords_parent
                    : DiskMessages.MapWords_zero;
        }
        if (first == last) {
            return Phrase.of(DiskMessages.MapWords_there, map.places().get(cell));
        }
        return Phrase.of(DiskMessages.MapWords_partly, percent, map.places().get(cell));
    }

    /** What the shades from none to all stand for. */
    static String[] legend(AllocationMap map) {
        boolean single = map.cellBytes() == map.blockSize();
        String nothing = map.info().type() == DiskType.DIFFERENCING ? DiskMessages.MapWords_legendParent
                : DiskMessages.MapWords_legendNothing;
        return single ? new String[] {nothing, DiskMessages.MapWords_legendThere}
                : new String[] {nothing, DiskMessages.MapWords_legendThird, DiskMessages.MapWords_legendTwoThirds,
                        DiskMessages.MapWords_legendMore, DiskMessages.MapWords_legendAll};
    }
}

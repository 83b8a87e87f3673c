package org.verdigris.guest.registry;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;

import org.verdigris.guest.DamagedVolumeException;

/** Walks the lists of a key's subkeys: {@code lf}, {@code lh}, {@code li}, and {@code ri}, a list of such lists. */
final class KeyLists {

    private final Cells cells;

    KeyLists(Cells cells) {
        this.cells = cells;
    }

    /**
     * Gives the offsets in their order until one is refused.
     *
     * @return what was wrong with the lists or the first damaged one; null if nothing
     */
    DamagedVolumeException walk(int list, IntPredicate taken) {
        try {
            Cell cell = cells.at(list);
            if (cell.is('r', 'i')) {
                return walkParts(cell, taken);
            }
            leaf(cell, taken);
            return null;
        } catch (DamagedVolumeException damage) {
            return damage;
        }
    }

    private DamagedVolumeException walkParts(Cell parts, IntPredicate taken) throws DamagedVolumeException {
        DamagedVolumeException first = null;
        Set<Integer> met = new HashSet<>();
        int count = count(parts, Integer.BYTES);
        for (int i = 0; i < count; i++) {
            int part = parts.i32(SubkeyList.ENTRIES + i * Integer.BYTES);
            try {
                if (!met.add(part)) {
                    throw cells.damage(part);
                }
                if (!leaf(cells.at(part), taken)) {
                    return first;
                }
            } catch (DamagedVolumeException damage) {
                first = first == null ? damage : first;
            }
        }
        return count < parts.u16(SubkeyList.COUNT) && first == null ? cells.damage(parts.offset()) : first;
    }

    private boolean leaf(Cell list, IntPredicate taken) throws DamagedVolumeException {
        int width = SubkeyList.width(list);
        if (width == 0) {
            throw cells.damage(list.offset());
        }
        int count = count(list, width);
        for (int i = 0; i < count; i++) {
            if (!taken.test(list.i32(SubkeyList.ENTRIES + i * width))) {
                return false;
            }
        }
        if (count < list.u16(SubkeyList.COUNT)) {
            throw cells.damage(list.offset());
        }
        return true;
    }

    private static int count(Cell list, int width) throws DamagedVolumeException {
        return Math.min(list.u16(SubkeyList.COUNT), (list.length() - SubkeyList.ENTRIES) / width);
    }
}

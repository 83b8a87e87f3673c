package org.verdigris.guest.registry;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

import org.verdigris.disk.RefusedException;
import org.verdigris.guest.DamagedVolumeException;

/** Changes the lists of subkeys in a sound hive; they keep their kind and their order. */
final class ListEditor {

    /** As many keys as lists with hashes had at most in the hives of Windows 10 that were seen. */
    private static final int MOST_KEYS = 1000;

    private static final int LI = 'l' | 'i' << 8;
    private static final int LF = 'l' | 'f' << 8;
    private static final int LH = 'l' | 'h' << 8;
    private static final int RI = 'r' | 'i' << 8;

    private record Entry(int key, int hint) {
    }

    private final Cells cells;
    private final CellSpace space;

    ListEditor(Cells cells, CellSpace space) {
        this.cells = cells;
        this.space = space;
    }

    /** A new list of one key, of the kind that hives of a minor version have. */
    int create(int minor, int key, String name) throws RefusedException {
        int kind = minor > 4 ? LH : minor > 2 ? LF : LI;
        return space.add(leaf(kind, List.of(entry(kind, key, name))));
    }

    /** Adds a key to a list that is not empty, and gives the list's offset from now on. */
    int insert(int list, int key, String name) throws RefusedException, DamagedVolumeException {
        Cell cell = cells.at(list);
        if (!cell.is('r', 'i')) {
            List<Integer> leaves = insertInLeaf(list, key, name);
            return leaves.size() == 1 ? leaves.getFirst() : space.add(parts(leaves));
        }
        List<Integer> parts = parts(cell);
        int part = parts.size() - 1;
        while (part > 0 && KeyName.ORDER.compare(name(SubkeyList.at(cells, parts.get(part)).key(0)), name) > 0) {
            part--;
        }
        List<Integer> leaves = insertInLeaf(parts.get(part), key, name);
        parts.remove(part);
        parts.addAll(part, leaves);
        return space.replace(cells.at(list), parts(parts));
    }

    private List<Integer> insertInLeaf(int offset, int key, String name)
            throws RefusedException, DamagedVolumeException {
        SubkeyList list = SubkeyList.at(cells, offset);
        int kind = kind(list);
        List<Entry> entries = entries(list);
        int place = 0;
        while (place < entries.size() && KeyName.ORDER.compare(name(entries.get(place).key()), name) < 0) {
            place++;
        }
        entries.add(place, entry(kind, key, name));
        byte[] whole = leaf(kind, entries);
        if (entries.size() <= MOST_KEYS && space.canHold(list.cell(), whole.length)) {
            return List.of(space.replace(list.cell(), whole));
        }
        int first = split(kind, entries);
        int kept = space.replace(list.cell(), leaf(kind, entries.subList(0, first)));
        return List.of(kept, space.add(leaf(kind, entries.subList(first, entries.size()))));
    }

    /**
     * How many keys of a list stay where it lies: half of them or, where the hive has no such free cell, all but the
     * last. A list of lists is as good with long ones as with short ones.
     */
    private int split(int kind, List<Entry> entries) {
        int half = entries.size() / 2;
        int rest = leaf(kind, entries.subList(half, entries.size())).length;
        return space.hasCell(rest) ? half : entries.size() - 1;
    }

    /** Takes a key from a list that has it, and gives the list's offset from now on. */
    int remove(int list, int key) throws RefusedException, DamagedVolumeException {
        Cell cell = cells.at(list);
        if (!cell.is('r', 'i')) {
            return removeFromLeaf(list, key);
        }
        List<Integer> parts = parts(cell);
        for (int i = 0; i < parts.size(); i++) {
            SubkeyList part = SubkeyList.at(cells, parts.get(i));
            if (entries(part).stream().anyMatch(entry -> entry.key() == key)
                    && removeFromLeaf(parts.get(i), key) == Cells.NONE) {
                parts.remove(i);
            }
        }
        if (parts.isEmpty()) {
            space.release(list);
            return Cells.NONE;
        }
        return space.replace(cell, parts(parts));
    }

    private int removeFromLeaf(int offset, int key) throws RefusedException, DamagedVolumeException {
        SubkeyList list = SubkeyList.at(cells, offset);
        List<Entry> entries = entries(list);
        entries.removeIf(entry -> entry.key() == key);
        if (entries.isEmpty()) {
            space.release(offset);
            return Cells.NONE;
        }
        return space.replace(list.cell(), leaf(kind(list), entries));
    }

    private String name(int key) throws DamagedVolumeException {
        return KeyCell.at(cells, key).name();
    }

    private static int kind(SubkeyList list) throws DamagedVolumeException {
        return list.cell().u16(0);
    }

    private static Entry entry(int kind, int key, String name) {
        return new Entry(key, kind == LH ? KeyName.hash(name) : KeyName.start(name));
    }

    private static List<Entry> entries(SubkeyList list) throws DamagedVolumeException {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < list.count(); i++) {
            entries.add(new Entry(list.key(i), kind(list) == LI ? 0 : list.hint(i)));
        }
        return entries;
    }

    private static byte[] leaf(int kind, List<Entry> entries) {
        int width = kind == LI ? Integer.BYTES : Long.BYTES;
        ByteBuffer leaf = head(kind, entries.size(), width);
        for (Entry entry : entries) {
            leaf.putInt(entry.key());
            if (kind != LI) {
                leaf.putInt(entry.hint());
            }
        }
        return leaf.array();
    }

    private static List<Integer> parts(Cell list) throws DamagedVolumeException {
        List<Integer> parts = new ArrayList<>();
        int count = list.u16(SubkeyList.COUNT);
        for (int i = 0; i < count; i++) {
            parts.add(list.i32(SubkeyList.ENTRIES + i * Integer.BYTES));
        }
        return parts;
    }

    private static byte[] parts(List<Integer> leaves) {
        ByteBuffer list = head(RI, leaves.size(), Integer.BYTES);
        leaves.forEach(list::putInt);
        return list.array();
    }

    private static ByteBuffer head(int kind, int count, int width) {
        return ByteBuffer.allocate(SubkeyList.ENTRIES + count * width).order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) kind).putShort((short) count);
    }
}

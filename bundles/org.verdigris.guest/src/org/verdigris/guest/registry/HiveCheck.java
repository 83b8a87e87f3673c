package org.verdigris.guest.registry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.verdigris.guest.DamagedVolumeException;

/**
 * Whether a hive is sound enough to be changed: its bins and cells fill it without gaps, every cell of a key belongs to
 * that key alone, counts and back references agree, keys are listed in their order. Cells in use that nothing leads to
 * are no harm.
 */
final class HiveCheck {

    private static final int MOST_LEVELS = 512;

    private record Step(int key, int parent, int level) {
    }

    private final Cells cells;
    private final BaseBlock base;
    private final BitSet used = new BitSet();
    private final BitSet claimed = new BitSet();
    private final Map<Integer, Integer> securities = new HashMap<>();

    HiveCheck(Cells cells, BaseBlock base) {
        this.cells = cells;
        this.base = base;
    }

    /** Throws at the first thing that is wrong. */
    void run() throws DamagedVolumeException {
        if (base.binsSize() <= 0 || cells.end() != BaseBlock.SIZE + base.binsSize()) {
            throw cells.damage(-BaseBlock.SIZE);
        }
        for (int bin = BaseBlock.SIZE; bin < cells.end();) {
            int size = Bins.size(cells.bytes(), bin, cells.end());
            if (size == 0) {
                throw cells.damage(bin - BaseBlock.SIZE);
            }
            bin(bin, bin + size);
            bin += size;
        }
        Deque<Step> steps = new ArrayDeque<>();
        steps.push(new Step(base.root(), Cells.NONE, 0));
        while (!steps.isEmpty()) {
            key(steps.pop(), steps);
        }
        securities();
    }

    private void bin(int start, int end) throws DamagedVolumeException {
        for (int at = start + Bins.HEAD; at < end;) {
            int size = cells.bytes().i32(at);
            int length = Math.abs(size);
            if (length < Cells.STEP || length % Cells.STEP != 0 || length > end - at) {
                throw cells.damage(at - BaseBlock.SIZE);
            }
            if (size < 0) {
                used.set((at - BaseBlock.SIZE) / Cells.STEP);
            }
            at += length;
        }
    }

    private void claim(int offset) throws DamagedVolumeException {
        int index = offset / Cells.STEP;
        if (offset < 0 || offset % Cells.STEP != 0 || !used.get(index) || claimed.get(index)) {
            throw cells.damage(offset);
        }
        claimed.set(index);
    }

    private void key(Step step, Deque<Step> steps) throws DamagedVolumeException {
        claim(step.key());
        KeyCell key = KeyCell.at(cells, step.key());
        Cell cell = key.cell();
        boolean root = step.parent() == Cells.NONE;
        if (step.level() > MOST_LEVELS || !root && cell.i32(KeyCell.PARENT) != step.parent()) {
            throw cells.damage(step.key());
        }
        if (cell.u16(KeyCell.CLASS_LENGTH) > 0 && cell.i32(KeyCell.CLASS) != Cells.NONE) {
            claim(cell.i32(KeyCell.CLASS));
            cells.at(cell.i32(KeyCell.CLASS)).bytes(0, cell.u16(KeyCell.CLASS_LENGTH));
        }
        securities.merge(cell.i32(KeyCell.SECURITY), 1, Integer::sum);
        if (!key.has(KeyCell.PREDEFINED)) {
            values(cell);
        }
        List<Integer> subkeys = cell.i32(KeyCell.SUBKEYS) == 0 ? List.of() : subkeys(cell.i32(KeyCell.SUBKEY_LIST));
        if (subkeys.size() != cell.i32(KeyCell.SUBKEYS)) {
            throw cells.damage(step.key());
        }
        subkeys.forEach(subkey -> steps.push(new Step(subkey, step.key(), step.level() + 1)));
    }

    private List<Integer> subkeys(int offset) throws DamagedVolumeException {
        List<Integer> subkeys = new ArrayList<>();
        Cell list = cells.at(offset);
        if (list.is('r', 'i')) {
            claim(offset);
            int count = list.u16(SubkeyList.COUNT);
            for (int i = 0; i < count; i++) {
                subkeys(SubkeyList.at(cells, list.i32(SubkeyList.ENTRIES + i * Integer.BYTES)), subkeys);
            }
        } else {
            subkeys(SubkeyList.at(cells, offset), subkeys);
        }
        String before = null;
        for (int subkey : subkeys) {
            String name = KeyCell.at(cells, subkey).name();
            if (before != null && KeyName.ORDER.compare(before, name) >= 0) {
                throw cells.damage(offset);
            }
            before = name;
        }
        return subkeys;
    }

    private void subkeys(SubkeyList list, List<Integer> subkeys) throws DamagedVolumeException {
        claim(list.cell().offset());
        if (list.count() == 0) {
            throw cells.damage(list.cell().offset());
        }
        for (int i = 0; i < list.count(); i++) {
            String name = KeyCell.at(cells, list.key(i)).name();
            if (list.isHashed() && KeyName.isAscii(name) && list.hint(i) != KeyName.hash(name)) {
                throw cells.damage(list.cell().offset());
            }
            subkeys.add(list.key(i));
        }
    }

    private void values(Cell key) throws DamagedVolumeException {
        int count = key.i32(KeyCell.VALUES);
        if (count == 0) {
            return;
        }
        int offset = key.i32(KeyCell.VALUE_LIST);
        claim(offset);
        Cell list = cells.at(offset);
        if (count < 0 || count > list.length() / Integer.BYTES) {
            throw cells.damage(offset);
        }
        for (int i = 0; i < count; i++) {
            ValueCell value = ValueCell.at(cells, list.i32(i * Integer.BYTES));
            claim(value.cell().offset());
            for (int data : value.dataCells(base.hasBigData())) {
                claim(data);
            }
            if (value.data(base.hasBigData()).length != value.size()) {
                throw cells.damage(value.cell().offset());
            }
        }
    }

    /** They form a ring and count the keys that use them. */
    private void securities() throws DamagedVolumeException {
        int first = KeyCell.at(cells, base.root()).cell().i32(KeyCell.SECURITY);
        int at = first;
        int met = 0;
        do {
            claim(at);
            SecurityCell security = SecurityCell.at(cells, at);
            Integer keys = securities.get(at);
            if (keys != null) {
                met++;
            }
            if (SecurityCell.at(cells, security.next()).previous() != at
                    || keys != null && security.keys() != keys) {
                throw cells.damage(at);
            }
            at = security.next();
        } while (at != first);
        if (met < securities.size()) {
            throw cells.damage(first);
        }
    }
}

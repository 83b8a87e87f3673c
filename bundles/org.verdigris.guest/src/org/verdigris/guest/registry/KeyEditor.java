package org.verdigris.guest.registry;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.verdigris.disk.RefusedException;
import org.verdigris.guest.DamagedVolumeException;

/** Adds keys to a sound hive and takes keys away. */
final class KeyEditor {

    private static final int NO_DELETE = 0x08;

    private final Cells cells;
    private final CellSpace space;
    private final ListEditor lists;
    private final ValueEditor values;
    private final BaseBlock base;
    private final String hive;

    KeyEditor(Cells cells, CellSpace space, ValueEditor values, BaseBlock base, String hive) {
        this.cells = cells;
        this.space = space;
        this.lists = new ListEditor(cells, space);
        this.values = values;
        this.base = base;
        this.hive = hive;
    }

    /**
     * Adds an empty key with the security of its parent.
     *
     * @param name ASCII
     * @return its offset
     */
    int create(int parentOffset, String name, long time) throws RefusedException, DamagedVolumeException {
        Cell parent = KeyCell.at(cells, parentOffset).cell();
        int securityOffset = parent.i32(KeyCell.SECURITY);
        SecurityCell security = SecurityCell.at(cells, securityOffset);
        space.put32(security.cell(), SecurityCell.KEYS, security.keys() + 1);
        ByteBuffer key = ByteBuffer.allocate(KeyCell.NAME + name.length()).order(ByteOrder.LITTLE_ENDIAN);
        key.put(0, new byte[] {'n', 'k', KeyCell.EIGHT_BIT}).putLong(KeyCell.WRITTEN, time)
                .putInt(KeyCell.PARENT, parentOffset).putInt(KeyCell.SUBKEY_LIST, Cells.NONE)
                .putInt(KeyCell.VOLATILE_LIST, Cells.NONE).putInt(KeyCell.VALUE_LIST, Cells.NONE)
                .putInt(KeyCell.SECURITY, securityOffset).putInt(KeyCell.CLASS, Cells.NONE)
                .putShort(KeyCell.NAME_LENGTH, (short) name.length())
                .put(KeyCell.NAME, name.getBytes(StandardCharsets.US_ASCII));
        int offset = space.add(key.array());
        int count = parent.i32(KeyCell.SUBKEYS);
        int list = count == 0 ? lists.create(base.minor(), offset, name)
                : lists.insert(parent.i32(KeyCell.SUBKEY_LIST), offset, name);
        listed(parent, count + 1, list, time);
        int longest = Math.max(parent.u16(KeyCell.LONGEST_SUBKEY), name.length() * Character.BYTES);
        space.put16(parent, KeyCell.LONGEST_SUBKEY, longest);
        return offset;
    }

    private void listed(Cell parent, int count, int list, long time) {
        space.put32(parent, KeyCell.SUBKEYS, count);
        space.put32(parent, KeyCell.SUBKEY_LIST, list);
        space.put64(parent, KeyCell.WRITTEN, time);
    }

    /** Takes a key away with everything in it, and gives the offsets of all keys that are no longer there. */
    List<Integer> delete(RegistryKey key, RegistryKey parent, long time)
            throws RefusedException, DamagedVolumeException {
        Cell above = parent.cell().cell();
        int list = lists.remove(above.i32(KeyCell.SUBKEY_LIST), key.cell().offset());
        listed(above, above.i32(KeyCell.SUBKEYS) - 1, list, time);
        List<Integer> gone = new ArrayList<>();
        release(key, gone);
        return gone;
    }

    private void release(RegistryKey key, List<Integer> gone) throws RefusedException, DamagedVolumeException {
        Cell cell = key.cell().cell();
        if (key.cell().has(NO_DELETE) || key.cell().has(KeyCell.PREDEFINED)) {
            throw new RefusedException(Messages.text(Messages.Edit_kept, key.path(), hive));
        }
        for (RegistryKey subkey : key.subkeys()) {
            release(subkey, gone);
        }
        releaseLists(cell);
        values.releaseAll(key);
        if (cell.u16(KeyCell.CLASS_LENGTH) > 0 && cell.i32(KeyCell.CLASS) != Cells.NONE) {
            space.release(cell.i32(KeyCell.CLASS));
        }
        releaseSecurity(SecurityCell.at(cells, cell.i32(KeyCell.SECURITY)));
        space.release(cell.offset());
        gone.add(cell.offset());
    }

    private void releaseLists(Cell key) throws DamagedVolumeException {
        if (key.i32(KeyCell.SUBKEYS) == 0) {
            return;
        }
        Cell list = cells.at(key.i32(KeyCell.SUBKEY_LIST));
        if (list.is('r', 'i')) {
            for (int i = 0; i < list.u16(SubkeyList.COUNT); i++) {
                space.release(list.i32(SubkeyList.ENTRIES + i * Integer.BYTES));
            }
        }
        space.release(list.offset());
    }

    /** The ring always keeps the one of the root, which cannot be taken away. */
    private void releaseSecurity(SecurityCell security) throws DamagedVolumeException {
        if (security.keys() > 1) {
            space.put32(security.cell(), SecurityCell.KEYS, security.keys() - 1);
            return;
        }
        space.put32(cells.at(security.previous()), SecurityCell.NEXT, security.next());
        space.put32(cells.at(security.next()), SecurityCell.PREVIOUS, security.previous());
        space.release(security.cell().offset());
    }
}

package org.verdigris.guest.registry;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.RefusedException;
import org.verdigris.guest.DamagedVolumeException;

/** Sets values in a sound hive and takes them away. */
final class ValueEditor {

    private static final int LATIN = 0x100;

    private final Cells cells;
    private final CellSpace space;
    private final boolean bigData;

    ValueEditor(Cells cells, CellSpace space, BaseBlock base) {
        this.cells = cells;
        this.space = space;
        this.bigData = base.hasBigData();
    }

    /** Gives a key a value or gives the value that it has another type and other data; gives the cell's offset. */
    int set(RegistryKey key, RegistryValue value, long time) throws RefusedException, DamagedVolumeException {
        Optional<ValueCell> known = known(key, value.name());
        byte[] data = value.data();
        Cell cell = known.isPresent() ? known.get().cell() : cells.at(add(key, value.name()));
        setData(new ValueCell(cell), data);
        space.put32(cell, ValueCell.TYPE, value.type());
        Cell owner = key.cell().cell();
        space.put64(owner, KeyCell.WRITTEN, time);
        space.put32(owner, KeyCell.LONGEST_VALUE, Math.max(owner.i32(KeyCell.LONGEST_VALUE), data.length));
        return cell.offset();
    }

    Optional<ValueCell> known(RegistryKey key, String name) throws DamagedVolumeException {
        for (ValueCell value : key.valueCells()) {
            if (value.name().equalsIgnoreCase(name)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private int add(RegistryKey key, String name) throws RefusedException, DamagedVolumeException {
        boolean narrow = !name.isEmpty() && name.chars().allMatch(letter -> letter < LATIN);
        byte[] letters = name.getBytes(narrow ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16LE);
        ByteBuffer value = ByteBuffer.allocate(ValueCell.NAME + letters.length).order(ByteOrder.LITTLE_ENDIAN);
        value.put(0, new byte[] {'v', 'k'}).putShort(ValueCell.NAME_LENGTH, (short) letters.length)
                .putInt(ValueCell.SIZE, ValueCell.INLINE)
                .putShort(ValueCell.FLAGS, (short) (narrow ? ValueCell.EIGHT_BIT : 0)).put(ValueCell.NAME, letters);
        int offset = space.add(value.array());
        List<Integer> offsets = offsets(key);
        offsets.add(offset);
        put(key, offsets);
        Cell owner = key.cell().cell();
        int longest = Math.max(owner.i32(KeyCell.LONGEST_VALUE_NAME), name.length() * Character.BYTES);
        space.put32(owner, KeyCell.LONGEST_VALUE_NAME, longest);
        return offset;
    }

    private List<Integer> offsets(RegistryKey key) {
        return new ArrayList<>(key.valueCells().stream().map(value -> value.cell().offset()).toList());
    }

    /** Gives a key another list of values. */
    private void put(RegistryKey key, List<Integer> offsets) throws RefusedException, DamagedVolumeException {
        Cell owner = key.cell().cell();
        int count = owner.i32(KeyCell.VALUES);
        int list = owner.i32(KeyCell.VALUE_LIST);
        byte[] entries = list(offsets);
        if (offsets.isEmpty()) {
            space.release(list);
            list = Cells.NONE;
        } else {
            list = count == 0 ? space.add(entries) : space.replace(cells.at(list), entries);
        }
        space.put32(owner, KeyCell.VALUES, offsets.size());
        space.put32(owner, KeyCell.VALUE_LIST, list);
    }

    private static byte[] list(List<Integer> offsets) {
        ByteBuffer list = ByteBuffer.allocate(offsets.size() * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        offsets.forEach(list::putInt);
        return list.array();
    }

    private void setData(ValueCell value, byte[] data) throws RefusedException, DamagedVolumeException {
        List<Integer> old = value.dataCells(bigData);
        boolean segmented = bigData && data.length > ValueCell.SEGMENT;
        if (data.length > ValueCell.MOST_INLINE && !segmented && old.size() == 1) {
            space.put32(value.cell(), ValueCell.DATA, space.replace(cells.at(old.getFirst()), data));
            space.put32(value.cell(), ValueCell.SIZE, data.length);
            return;
        }
        old.forEach(space::release);
        if (data.length <= ValueCell.MOST_INLINE) {
            int field = ByteBuffer.wrap(Arrays.copyOf(data, Integer.BYTES)).order(ByteOrder.LITTLE_ENDIAN).getInt();
            space.put32(value.cell(), ValueCell.DATA, field);
            space.put32(value.cell(), ValueCell.SIZE, data.length | ValueCell.INLINE);
            return;
        }
        space.put32(value.cell(), ValueCell.DATA, segmented ? addSegments(data) : space.add(data));
        space.put32(value.cell(), ValueCell.SIZE, data.length);
    }

    /** Segments have four bytes more than they need, as those that Windows writes. */
    private int addSegments(byte[] data) throws RefusedException {
        List<Integer> segments = new ArrayList<>();
        for (int at = 0; at < data.length; at += ValueCell.SEGMENT) {
            int length = Math.min(ValueCell.SEGMENT, data.length - at);
            byte[] segment = new byte[length + Integer.BYTES];
            System.arraycopy(data, at, segment, 0, length);
            segments.add(space.add(segment));
        }
        ByteBuffer head = ByteBuffer.allocate(ValueCell.SEGMENT_LIST + Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        head.put(new byte[] {'d', 'b'}).putShort((short) segments.size()).putInt(space.add(list(segments)));
        return space.add(head.array());
    }

    /** Takes a value from a key. */
    void delete(RegistryKey key, ValueCell value, long time) throws RefusedException, DamagedVolumeException {
        List<Integer> offsets = offsets(key);
        offsets.remove(Integer.valueOf(value.cell().offset()));
        put(key, offsets);
        space.put64(key.cell().cell(), KeyCell.WRITTEN, time);
        release(value);
    }

    /** Gives back the cells of all values of a key that is to go. */
    void releaseAll(RegistryKey key) throws DamagedVolumeException {
        List<ValueCell> values = key.valueCells();
        if (!values.isEmpty()) {
            space.release(key.cell().cell().i32(KeyCell.VALUE_LIST));
        }
        for (ValueCell value : values) {
            release(value);
        }
    }

    private void release(ValueCell value) throws DamagedVolumeException {
        value.dataCells(bigData).forEach(space::release);
        space.release(value.cell().offset());
    }
}

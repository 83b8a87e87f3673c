package org.verdigris.guest.registry;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.verdigris.disk.RefusedException;

/** The cells of a sound hive that is being changed: free ones are taken and given back, the hive never grows. */
final class CellSpace {

    private final HiveBytes bytes;
    private final String hive;
    /** Size of each free cell by its position. */
    private final NavigableMap<Integer, Integer> free = new TreeMap<>();
    /** End of each bin by its position. */
    private final NavigableMap<Integer, Integer> bins = new TreeMap<>();

    /** @param end the position behind the bins, which were checked */
    CellSpace(HiveBytes bytes, String hive, int end) {
        this.bytes = bytes;
        this.hive = hive;
        for (int bin = BaseBlock.SIZE; bin < end; bin = bins.get(bin)) {
            bins.put(bin, bin + Bins.size(bytes, bin, end));
            for (int at = bin + Bins.HEAD; at < bins.get(bin); at += Math.abs(bytes.i32(at))) {
                if (bytes.i32(at) > 0) {
                    free.put(at, bytes.i32(at));
                }
            }
        }
    }

    /** Whether there is a free cell for so many bytes of data. */
    boolean hasCell(int length) {
        int size = size(length);
        return free.values().stream().anyMatch(bytesOfCell -> bytesOfCell >= size);
    }

    /** Whether a cell can have so many bytes of data, where it lies or elsewhere. */
    boolean canHold(Cell cell, int length) {
        if (length <= cell.length() || hasCell(length)) {
            return true;
        }
        int start = cell.offset() + BaseBlock.SIZE;
        int end = start - bytes.i32(start);
        Map.Entry<Integer, Integer> before = free.lowerEntry(start);
        boolean joined = before != null && before.getKey() + before.getValue() == start;
        int from = joined ? before.getKey() : start;
        int to = end + free.getOrDefault(end, 0);
        return to - from >= size(length);
    }

    /** Bytes of a cell for so many bytes of data. */
    private static int size(int length) {
        return (length + Integer.BYTES + Cells.STEP - 1) / Cells.STEP * Cells.STEP;
    }

    /** Places data in the smallest free cell that has room and gives the offset of their cell. */
    int add(byte[] data) throws RefusedException {
        int size = size(data.length);
        int found = 0;
        for (Map.Entry<Integer, Integer> cell : free.entrySet()) {
            if (cell.getValue() >= size && (found == 0 || cell.getValue() < free.get(found))) {
                found = cell.getKey();
            }
        }
        if (found == 0) {
            throw new RefusedException(Messages.text(Messages.Edit_room, hive, size));
        }
        int left = free.remove(found) - size;
        if (left > 0) {
            bytes.put32(found + size, left);
            free.put(found + size, left);
        }
        byte[] cell = new byte[size - Integer.BYTES];
        System.arraycopy(data, 0, cell, 0, data.length);
        bytes.put32(found, -size);
        bytes.put(found + Integer.BYTES, cell);
        return found - BaseBlock.SIZE;
    }

    /** Gives a cell back; with free neighbours in its bin it becomes one free cell. */
    void release(int offset) {
        int start = offset + BaseBlock.SIZE;
        int end = start - bytes.i32(start);
        Map.Entry<Integer, Integer> bin = bins.floorEntry(start);
        if (end < bin.getValue() && free.containsKey(end)) {
            end += free.remove(end);
        }
        Map.Entry<Integer, Integer> before = free.lowerEntry(start);
        if (before != null && before.getKey() > bin.getKey() && before.getKey() + before.getValue() == start) {
            start = before.getKey();
        }
        free.put(start, end - start);
        bytes.put32(start, end - start);
    }

    /** Gives a cell other data, where it lies or, if they do not fit, elsewhere; gives its new offset. */
    int replace(Cell cell, byte[] data) throws RefusedException {
        if (data.length <= cell.length()) {
            bytes.put(cell.start(), data);
            return cell.offset();
        }
        release(cell.offset());
        return add(data);
    }

    void put16(Cell cell, int at, int number) {
        bytes.put16(cell.start() + at, number);
    }

    void put32(Cell cell, int at, int number) {
        bytes.put32(cell.start() + at, number);
    }

    void put64(Cell cell, int at, long number) {
        bytes.put64(cell.start() + at, number);
    }
}

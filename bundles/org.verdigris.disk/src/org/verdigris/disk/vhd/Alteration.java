package org.verdigris.disk.vhd;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/** Bytes of a file that are to become others, and the length it is to have: what is planned, not yet written. */
public final class Alteration {

    private final NavigableMap<Long, byte[]> pieces = new TreeMap<>();
    private long length;
    private long size;

    /** Nothing changes yet in a file of so many bytes. */
    public Alteration(long length) {
        this.length = length;
    }

    /** Bytes the file is to have. */
    public long length() {
        return length;
    }

    /** Gives the file another length; what it gains reads as zero, what it loses is no longer changed. */
    public void length(long bytes) {
        length = bytes;
        SortedMap<Long, byte[]> lost = pieces.tailMap(bytes, true);
        size -= lost.values().stream().mapToLong(piece -> piece.length).sum();
        lost.clear();
        Map.Entry<Long, byte[]> last = pieces.lastEntry();
        if (last != null && last.getKey() + last.getValue().length > bytes) {
            size -= last.getKey() + last.getValue().length - bytes;
            pieces.put(last.getKey(), Arrays.copyOf(last.getValue(), Math.toIntExact(bytes - last.getKey())));
        }
    }

    /** Changes bytes; what was to be changed there before gives way. The file grows if it must. */
    public void put(long offset, byte... bytes) {
        long from = offset;
        long to = offset + bytes.length;
        length = Math.max(length, to);
        Map.Entry<Long, byte[]> before = pieces.lowerEntry(offset);
        if (before != null && before.getKey() + before.getValue().length > offset) {
            from = before.getKey();
        }
        SortedMap<Long, byte[]> touched = pieces.subMap(from, to);
        for (Map.Entry<Long, byte[]> piece : touched.entrySet()) {
            to = Math.max(to, piece.getKey() + piece.getValue().length);
        }
        byte[] whole = new byte[Math.toIntExact(to - from)];
        for (Map.Entry<Long, byte[]> piece : touched.entrySet()) {
            System.arraycopy(piece.getValue(), 0, whole, (int) (piece.getKey() - from), piece.getValue().length);
            size -= piece.getValue().length;
        }
        System.arraycopy(bytes, 0, whole, (int) (offset - from), bytes.length);
        touched.clear();
        pieces.put(from, whole);
        size += whole.length;
    }

    /** Changes the bytes of a buffer from 0 to its limit. */
    public void put(long offset, ByteBuffer bytes) {
        byte[] copy = new byte[bytes.limit()];
        bytes.get(0, copy);
        put(offset, copy);
    }

    /** The changed bytes by their offsets, ascending and apart from each other. */
    public NavigableMap<Long, byte[]> pieces() {
        return new TreeMap<>(pieces);
    }

    /** How many bytes are changed. */
    public long size() {
        return size;
    }

    /** Lays the changes over bytes that were read at an offset, which fill the buffer from 0 to its limit. */
    public void over(ByteBuffer read, long offset) {
        long end = offset + read.limit();
        Long first = pieces.floorKey(offset);
        for (Map.Entry<Long, byte[]> piece : pieces.subMap(first == null ? offset : first, end).entrySet()) {
            long from = Math.max(offset, piece.getKey());
            long to = Math.min(end, piece.getKey() + piece.getValue().length);
            if (from < to) {
                read.put((int) (from - offset), piece.getValue(), (int) (from - piece.getKey()), (int) (to - from));
            }
        }
    }
}

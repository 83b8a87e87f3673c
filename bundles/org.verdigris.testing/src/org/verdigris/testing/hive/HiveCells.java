package org.verdigris.testing.hive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Bins that grow as cells are placed in them one behind the other. */
final class HiveCells {

    private static final int BIN = 4096;
    private static final int HEAD = 32;

    private final List<ByteBuffer> bins = new ArrayList<>();
    private int before;

    /** Places a cell with room for data, all zero, and gives its offset. */
    int place(int length) {
        int size = (length + Integer.BYTES + 7) & ~7;
        if (bins.isEmpty() || bins.getLast().remaining() < size) {
            open(size);
        }
        ByteBuffer bin = bins.getLast();
        int offset = before + bin.position();
        bin.putInt(bin.position(), -size);
        bin.position(bin.position() + size);
        return offset;
    }

    /** Places a cell that holds data and gives its offset. */
    int place(byte[] data) {
        int offset = place(data.length);
        at(offset).put(data);
        return offset;
    }

    /** Adds an empty bin with so much room at least. */
    void open(int room) {
        close();
        int size = (room + HEAD + BIN - 1) / BIN * BIN;
        ByteBuffer bin = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        bin.put(new byte[] {'h', 'b', 'i', 'n'}).putInt(before).putInt(size).position(HEAD);
        bins.add(bin);
    }

    /** What is left of the last bin becomes one free cell. */
    private void close() {
        if (bins.isEmpty()) {
            return;
        }
        ByteBuffer last = bins.getLast();
        if (last.hasRemaining()) {
            last.putInt(last.position(), last.remaining());
        }
        before += last.capacity();
    }

    /** The data of the cell that lies at an offset in the last bins. */
    ByteBuffer at(int offset) {
        int start = before;
        int index = bins.size() - 1;
        while (offset < start) {
            index--;
            start -= bins.get(index).capacity();
        }
        int place = offset - start + Integer.BYTES;
        return bins.get(index).duplicate().order(ByteOrder.LITTLE_ENDIAN).limit(bins.get(index).capacity())
                .position(place);
    }

    /** All bins as they lie in the file, the first one with a time stamp. */
    byte[] bytes(long time) {
        close();
        ByteBuffer all = ByteBuffer.allocate(before);
        bins.forEach(bin -> all.put(bin.array()));
        return all.order(ByteOrder.LITTLE_ENDIAN).putLong(20, time).array();
    }
}

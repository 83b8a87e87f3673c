package org.verdigris.disk.vhd;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/**
 * The blocks of one open file as they lie in it: for those who look at the file itself and not at its content. The
 * table is never held as a whole, so a hostile one costs no memory.
 */
public final class BlockFile {

    private static final int CHUNK = 64 * 1024;
    private static final int UNUSED = -1;

    private final ImageFile file;
    private final TableShape shape;
    private final List<Region> locators;
    private final Optional<Region> fullBlocks;

    BlockFile(ImageFile file, TableShape shape, List<Region> locators, Optional<Region> fullBlocks) {
        this.file = file;
        this.shape = shape;
        this.locators = List.copyOf(locators);
        this.fullBlocks = fullBlocks;
    }

    /** Is told of the used entries of the table. */
    public interface Visitor {

        /** An entry that names a block: its number, from 0, and the byte offset of the block in the file. */
        void block(long number, long place) throws IOException;
    }

    /** Tells of every used entry in the order of the table, also of those that cannot be true. */
    public void visit(Visitor visitor) throws IOException {
        long size = (long) shape.entries() * Integer.BYTES;
        ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
        for (long at = 0; at < size; at += CHUNK) {
            file.read(chunk.clear().limit((int) Math.min(CHUNK, size - at)), shape.offset() + at);
            for (int i = 0; i < chunk.limit(); i += Integer.BYTES) {
                int entry = chunk.getInt(i);
                if (entry != UNUSED) {
                    visitor.block((at + i) / Integer.BYTES, Integer.toUnsignedLong(entry) * Footer.SIZE);
                }
            }
        }
    }

    /** Whether a whole block can lie at a byte offset: outside all metadata, and inside the file. */
    public boolean canLieAt(long place) {
        return place >= shape.data().from() && place + shape.blockBytes() <= shape.data().to()
                && locators.stream().noneMatch(region -> region.contains(place));
    }

    /** How many blocks the disk has; entries behind them are surplus. */
    public long count() {
        return shape.needed();
    }

    /** Bytes of data in a block. */
    public int blockSize() {
        return shape.blockSize();
    }

    /** Bytes of the sector bitmap that precedes the data of a block. */
    public int bitmapBytes() {
        return shape.bitmapBytes();
    }

    /** The part of the file where blocks may lie: behind header, table and map, before the end footer. */
    public Region data() {
        return shape.data();
    }

    /** Where the texts of parent locators lie, in the order of their slots; some may lie between blocks. */
    public List<Region> locators() {
        return locators;
    }

    /** Whether XenServer's map says that all sectors of a block are in the file; false where there is no map. */
    public boolean isFullByMap(long number) throws IOException {
        if (fullBlocks.isEmpty() || !fullBlocks.get().contains(fullBlocks.get().from() + number / Byte.SIZE)) {
            return false;
        }
        byte bits = file.bytes(fullBlocks.get().from() + number / Byte.SIZE, 1).get();
        return (bits & 0x80 >>> number % Byte.SIZE) != 0;
    }

    /** Where XenServer's map of full blocks lies, one bit a block; empty where there is none. */
    public Optional<Region> fullBlocks() {
        return fullBlocks;
    }

    /** Fills the buffer with the bytes at an offset of the file. */
    public void read(ByteBuffer target, long offset) throws IOException {
        file.read(target, offset);
    }
}

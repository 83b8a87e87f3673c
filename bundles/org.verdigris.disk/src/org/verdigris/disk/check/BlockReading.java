package org.verdigris.disk.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.Progress;
import org.verdigris.disk.vhd.BlockFile;
import org.verdigris.disk.vhd.FlawList;
import org.verdigris.disk.vhd.Messages;

/** Reads all bitmaps and data of a file once, a megabyte at a time, and applies the rules K01 to K06. */
final class BlockReading {

    private static final int SECTOR = 512;
    private static final int CHUNK = 1 << 20;

    private final DiskInfo info;
    private final BlockFile blocks;
    private final Optional<DiskContent> parent;
    private final Progress progress;
    private final boolean differencing;
    private final ByteBuffer bitmap;
    private final ByteBuffer data;
    private final ByteBuffer inherited;
    private final Tally notZero = new Tally();
    private final Tally behindEnd = new Tally();
    private final Tally zero = new Tally();
    private final Tally empty = new Tally();
    private final Tally equal = new Tally();
    private final Tally notFull = new Tally();
    private long marked;
    private long zeroBytes;
    private long blocksRead;

    /**
     * A reading to come.
     *
     * @param parent the content below a differencing disk; without it K05 is not applied
     */
    BlockReading(DiskInfo info, BlockFile blocks, Optional<DiskContent> parent, Progress progress) {
        this.info = info;
        this.blocks = blocks;
        this.parent = parent;
        this.progress = progress;
        this.differencing = info.type() == DiskType.DIFFERENCING;
        this.bitmap = ByteBuffer.allocate(blocks.bitmapBytes());
        this.data = ByteBuffer.allocateDirect(Math.min(CHUNK, blocks.blockSize()));
        this.inherited = ByteBuffer.allocateDirect(parent.isPresent() ? data.capacity() : 0);
    }

    void run() throws IOException {
        blocks.visit((number, place) -> {
            if (number < blocks.count() && blocks.canLieAt(place)) {
                read(number, place);
            }
        });
    }

    private void read(long number, long place) throws IOException {
        blocks.read(bitmap.clear(), place);
        long first = number * blocks.blockSize();
        int sectors = (int) Math.min(blocks.blockSize() / SECTOR, Math.ceilDiv(info.capacity() - first, SECTOR));
        int all = marked(0, blocks.blockSize() / SECTOR);
        int inside = marked(0, sectors);
        marked += all;
        behindEnd.addIf(all > inside, place);
        notFull.addIf(inside < sectors && blocks.isFullByMap(number), place);
        empty.addIf(differencing && inside == 0, place);
        long zeroBefore = zeroBytes;
        for (int sector = 0; sector < sectors; sector += data.capacity() / SECTOR) {
            int length = Math.min(data.capacity(), (sectors - sector) * SECTOR);
            long offset = place + blocks.bitmapBytes() + (long) sector * SECTOR;
            blocks.read(data.clear().limit(length), offset);
            examine(sector, length, offset, first + (long) sector * SECTOR);
            progress.reading(info.file(), blocksRead * blocks.blockSize() + (long) sector * SECTOR, total());
        }
        zero.addIf(!differencing && zeroBytes - zeroBefore == (long) sectors * SECTOR, place);
        blocksRead++;
    }

    private long total() {
        return (long) info.table().orElseThrow().allocated() * blocks.blockSize();
    }

    private void examine(int sector, int length, long offset, long position) throws IOException {
        boolean compared = parent.isPresent() && marked(sector, sector + length / SECTOR) > 0;
        if (compared) {
            inherit(position, length);
        }
        for (int at = 0; at < length; at += SECTOR) {
            boolean present = isMarked(sector + at / SECTOR);
            boolean isZero = isZero(at);
            zeroBytes += isZero ? SECTOR : 0;
            notZero.addIf(!differencing && !present && !isZero, offset + at);
            equal.addIf(compared && present
                    && data.slice(at, SECTOR).mismatch(inherited.slice(at, SECTOR)) < 0, offset + at);
        }
    }

    /** What the parent has at a position; zeros where it is shorter. */
    private void inherit(long position, int length) throws IOException {
        DiskContent below = parent.orElseThrow();
        int there = Math.clamp(below.size() - position, 0, length);
        if (there > 0) {
            below.read(inherited.clear().limit(there), position);
        }
        inherited.clear();
        for (int at = there; at < length; at++) {
            inherited.put(at, (byte) 0);
        }
    }

    private boolean isZero(int at) {
        for (int i = at; i < at + SECTOR; i += Long.BYTES) {
            if (data.getLong(i) != 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isMarked(int sector) {
        return (bitmap.get(sector / Byte.SIZE) & 0x80 >>> sector % Byte.SIZE) != 0;
    }

    private int marked(int from, int to) {
        int count = 0;
        int sector = from;
        while (sector < to) {
            boolean whole = sector % Byte.SIZE == 0 && to - sector >= Byte.SIZE;
            count += whole ? Integer.bitCount(bitmap.get(sector / Byte.SIZE) & 0xFF) : isMarked(sector) ? 1 : 0;
            sector += whole ? Byte.SIZE : 1;
        }
        return count;
    }

    void report(FlawList flaws) {
        if (notZero.count() > 0) {
            flaws.error("K01", notZero.first(), Messages.K01_notZero, notZero.count());
        }
        behindEnd.inform(flaws, "K02", Messages.K02_behindEnd);
        zero.inform(flaws, "K03", Messages.K03_zero);
        empty.inform(flaws, "K04", Messages.K04_empty);
        equal.inform(flaws, "K05", Messages.K05_equal);
        if (notFull.count() > 0) {
            flaws.error("K06", notFull.first(), Messages.K06_notFull, notFull.count());
        }
    }

    /** How many bits are set in all bitmaps, those behind the end of the disk included. */
    long marked() {
        return marked;
    }

    /** Bytes of sectors that take space in the file and are zero. */
    long zeroBytes() {
        return zeroBytes;
    }
}

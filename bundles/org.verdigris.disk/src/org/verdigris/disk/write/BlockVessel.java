package org.verdigris.disk.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.verdigris.disk.DiskType;
import org.verdigris.disk.Severity;
import org.verdigris.disk.vhd.BlockFile;
import org.verdigris.disk.vhd.Region;
import org.verdigris.disk.vhd.Run;
import org.verdigris.disk.vhd.VhdImage;

/**
 * A disk with blocks. New ones go behind the last: first the footer moves out of their way, then they are written, then
 * the table names them, and in between the volume is told to keep what it has. Sectors that come to blocks that are
 * there are written before the bitmap tells of them.
 */
final class BlockVessel implements Vessel {

    private static final int SECTOR = BlockRoom.SECTOR;
    private static final int MAP_SUM = 24;
    private static final int EMPTY_MAP_SUM = -1;
    private static final ByteBuffer ZEROS = ByteBuffer.allocateDirect(256 * 1024);

    private final TargetFile file;
    private final VhdImage image;
    private final BlockRoom room;
    private final BlockFile blocks;
    private final boolean differencing;
    private final long oldEnd;
    private final long oldFooterAt;
    private final Map<Long, OpenBlock> open = new TreeMap<>();
    private boolean mapIsClear;
    private boolean hasFooter;
    private long footerAt;
    private long used;
    private long next;

    BlockVessel(TargetFile file, VhdImage image) throws IOException {
        this.file = file;
        this.image = image;
        this.room = new BlockRoom(image);
        this.blocks = room.blocks();
        this.differencing = image.info().type() == DiskType.DIFFERENCING;
        this.oldEnd = image.info().fileSize();
        // a sound disk comes here without its footer when its last attempt was interrupted
        this.hasFooter = image.info().flaws().stream().noneMatch(flaw -> flaw.severity() == Severity.ERROR);
        this.oldFooterAt = hasFooter ? blocks.data().to() : Math.ceilDiv(oldEnd, SECTOR) * SECTOR;
        this.footerAt = oldFooterAt;
        this.used = room.usedEnd();
        this.next = room.firstFree();
    }

    @Override
    public int blockSize() {
        return blocks.blockSize();
    }

    @Override
    public void begin(List<Long> numbers) throws IOException {
        clearMap();
        long unused = room.countUnused(numbers);
        long end = unused == 0 ? footerAt : Math.max(footerAt, next + unused * room.stride());
        if (end > footerAt || !hasFooter) {
            writeFooter(end);
        }
    }

    /** XenServer's map of full blocks is right without a single one, and nobody need keep it up to date. */
    private void clearMap() throws IOException {
        Optional<Region> map = blocks.fullBlocks();
        if (map.isPresent() && !mapIsClear) {
            writeZeros(map.get().from(), map.get().to());
            file.write(ByteBuffer.allocate(Integer.BYTES).putInt(0, EMPTY_MAP_SUM), room.mapHeader() + MAP_SUM);
            file.force();
            mapIsClear = true;
        }
    }

    private void writeZeros(long from, long to) throws IOException {
        for (long at = from; at < to; at += ZEROS.capacity()) {
            file.write(ZEROS.slice(0, (int) Math.min(ZEROS.capacity(), to - at)), at);
        }
    }

    private void writeFooter(long offset) throws IOException {
        file.write(image.footer(), offset);
        file.force();
        footerAt = offset;
        hasFooter = true;
    }

    @Override
    public void write(ByteBuffer view, long position, List<Run> parts) throws IOException {
        long number = position / blocks.blockSize();
        int inBlock = (int) (position % blocks.blockSize());
        for (Run part : parts) {
            ByteBuffer bytes = view.slice(part.from(), part.length());
            Optional<OpenBlock> block = block(number, bytes);
            if (block.isPresent()) {
                file.write(bytes, block.get().place() + blocks.bitmapBytes() + inBlock + part.from());
                block.get().set((inBlock + part.from()) / SECTOR, part.length() / SECTOR);
            }
        }
    }

    /** The block that takes these bytes; none if they are zero, which a block that is not there says already. */
    private Optional<OpenBlock> block(long number, ByteBuffer bytes) throws IOException {
        OpenBlock block = open.get(number);
        if (block == null) {
            int entry = room.entry(number);
            if (entry == BlockRoom.UNUSED && !differencing && isZero(bytes)) {
                return Optional.empty();
            }
            block = entry == BlockRoom.UNUSED ? newBlock() : oldBlock(Integer.toUnsignedLong(entry) * SECTOR);
            open.put(number, block);
        }
        return Optional.of(block);
    }

    private static boolean isZero(ByteBuffer bytes) {
        for (int at = 0; at < bytes.limit(); at += ZEROS.capacity()) {
            int length = Math.min(ZEROS.capacity(), bytes.limit() - at);
            if (bytes.slice(at, length).mismatch(ZEROS.slice(0, length)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private OpenBlock newBlock() throws IOException {
        long place = next;
        next += room.stride();
        // behind the last block there may be the old footer, or what an interrupted attempt left
        writeZeros(used, Math.min(next, oldEnd));
        used = next;
        return new OpenBlock(place, ByteBuffer.allocate(blocks.bitmapBytes()), true);
    }

    private OpenBlock oldBlock(long place) throws IOException {
        return new OpenBlock(place, room.bitmap(place), false);
    }

    @Override
    public void commit() throws IOException {
        writeBitmaps(true);
        file.force();
        writeBitmaps(false);
        writeTable();
        file.force();
        open.clear();
    }

    private void writeBitmaps(boolean ofNewBlocks) throws IOException {
        for (OpenBlock block : open.values()) {
            if (block.isNew() == ofNewBlocks) {
                file.write(block.bitmap().duplicate(), block.place());
            }
        }
    }

    /** Whole sectors, as only they are written or not. */
    private void writeTable() throws IOException {
        Map<Long, ByteBuffer> sectors = new TreeMap<>();
        for (Map.Entry<Long, OpenBlock> each : open.entrySet()) {
            if (each.getValue().isNew()) {
                long place = room.entryPlace(each.getKey());
                if (!sectors.containsKey(place / SECTOR)) {
                    ByteBuffer sector = ByteBuffer.allocate(SECTOR);
                    blocks.read(sector, place / SECTOR * SECTOR);
                    sectors.put(place / SECTOR, sector);
                }
                sectors.get(place / SECTOR).putInt((int) (place % SECTOR), (int) (each.getValue().place() / SECTOR));
            }
        }
        for (Map.Entry<Long, ByteBuffer> each : sectors.entrySet()) {
            file.write(each.getValue().clear(), each.getKey() * SECTOR);
        }
    }

    @Override
    public void finish() throws IOException {
        if (!hasFooter) {
            writeFooter(footerAt);
        }
        long end = next > room.firstFree() ? next : Math.min(next, oldFooterAt);
        if (end < footerAt) {
            writeFooter(end);
            file.truncate(end + SECTOR);
            file.force();
        }
    }
}

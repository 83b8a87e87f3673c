package org.verdigris.disk.vmdk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Extent;
import org.verdigris.disk.vhd.ImageFile;
import org.verdigris.disk.vhd.Messages;

/** An extent that keeps its content in grains, found through a directory of tables, packed or not. */
final class SparseExtent implements DiskContent {

    private static final long SECTOR = SparseHeader.SECTOR;
    private static final int MARKER = 12;

    private final ImageFile file;
    private final SparseHeader header;
    private final int grainBytes;
    private volatile Table lastTable = new Table(-1, new int[0]);
    private volatile Unpacked lastGrain = new Unpacked(-1, new byte[0]);

    /** A grain table; without entries where the directory names none. */
    private record Table(long index, int[] entries) {
    }

    private record Unpacked(long grain, byte[] bytes) {
    }

    SparseExtent(ImageFile file) throws IOException {
        this.file = file;
        this.header = SparseHeader.read(file);
        this.grainBytes = (int) (header.grain() * SECTOR);
    }

    SparseHeader header() {
        return header;
    }

    @Override
    public long size() {
        return header.capacity() * SECTOR;
    }

    @Override
    public void read(ByteBuffer target, long position) throws IOException {
        Objects.checkFromIndexSize(position, target.remaining(), size());
        ByteBuffer view = target.slice();
        long at = position;
        while (view.hasRemaining()) {
            int within = (int) (at % grainBytes);
            int count = Math.min(view.remaining(), grainBytes - within);
            readGrain(view.slice(view.position(), count), at / grainBytes, within);
            view.position(view.position() + count);
            at += count;
        }
        target.position(target.limit());
    }

    private void readGrain(ByteBuffer part, long grain, int within) throws IOException {
        long sector = sector(grain);
        if (sector == 0) {
            part.put(new byte[part.remaining()]);
        } else if (header.compressed()) {
            part.put(unpacked(grain, sector * SECTOR), within, part.remaining());
        } else {
            file.read(part, sector * SECTOR + within);
        }
    }

    private byte[] unpacked(long grain, long offset) throws IOException {
        Unpacked known = lastGrain;
        if (known.grain() != grain) {
            known = new Unpacked(grain, unpack(grain, offset));
            lastGrain = known;
        }
        return known.bytes();
    }

    private byte[] unpack(long grain, long offset) throws IOException {
        if (!file.holds(offset, MARKER)) {
            throw damaged(grain);
        }
        ByteBuffer marker = file.bytes(offset, MARKER).order(ByteOrder.LITTLE_ENDIAN);
        int length = marker.getInt(8);
        if (marker.getLong(0) != grain * header.grain() || length <= 0 || length > 2 * grainBytes + SECTOR
                || !file.holds(offset + MARKER, length)) {
            throw damaged(grain);
        }
        byte[] bytes = new byte[grainBytes];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file.bytes(offset + MARKER, length));
            int done = 0;
            int more = inflater.inflate(bytes);
            while (more > 0) {
                done += more;
                more = inflater.inflate(bytes, done, grainBytes - done);
            }
            // the last grain may end with the disk
            if (done < Math.min(grainBytes, size() - grain * grainBytes)) {
                throw damaged(grain);
            }
        } catch (DataFormatException e) {
            throw damaged(grain);
        } finally {
            inflater.end();
        }
        return bytes;
    }

    @Override
    public Extent extent(long position) throws IOException {
        Objects.checkIndex(position, size());
        long grain = position / grainBytes;
        Table table = table(grain / header.entries());
        long last = Math.min(Math.ceilDiv(size(), grainBytes), (table.index() + 1) * header.entries());
        boolean zero = sector(grain) == 0;
        long next = table.entries().length == 0 ? last : grain + 1;
        while (next < last && sector(next) == 0 == zero) {
            next++;
        }
        return new Extent(zero, Math.min(size(), next * grainBytes));
    }

    /** Where a grain lies; 0 if it is zero. */
    private long sector(long grain) throws IOException {
        Table table = table(grain / header.entries());
        if (table.entries().length == 0) {
            return 0;
        }
        long sector = Integer.toUnsignedLong(table.entries()[(int) (grain % header.entries())]);
        if (sector == 0 || sector == 1 && header.zeroGrains()) {
            return 0;
        }
        if (!file.holds(sector * SECTOR, 1)) {
            throw damaged(grain);
        }
        return sector;
    }

    private Table table(long index) throws IOException {
        Table known = lastTable;
        if (known.index() != index) {
            known = new Table(index, entries(index));
            lastTable = known;
        }
        return known;
    }

    private int[] entries(long index) throws IOException {
        long grain = index * header.entries();
        long fileSectors = file.length() / SECTOR;
        long place = header.directory() * SECTOR + Integer.BYTES * index;
        if (header.directory() < 1 || header.directory() > fileSectors || !file.holds(place, Integer.BYTES)) {
            throw damaged(grain);
        }
        long table = Integer.toUnsignedLong(file.bytes(place, Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).getInt());
        if (table == 0) {
            return new int[0];
        }
        if (!file.holds(table * SECTOR, (long) header.entries() * Integer.BYTES)) {
            throw damaged(grain);
        }
        int[] entries = new int[header.entries()];
        file.bytes(table * SECTOR, entries.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer()
                .get(entries);
        return entries;
    }

    private DamagedDiskException damaged(long grain) {
        return new DamagedDiskException("VMDK",
                Messages.text(Messages.Vmdk_grain, file.path(), Long.toString(grain * grainBytes)));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
